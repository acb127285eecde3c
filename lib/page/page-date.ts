import type { Day } from '../domain/day.ts';
import { findAll } from './own-nodes.ts';

const META = [
  'article:published_time',
  'datePublished',
  'date',
  'dc.date',
  'dcterms.created',
  'parsely-pub-date',
  'sailthru.date',
];

/**
 * The days that a page states for itself, as it states them (no time zone is converted): `datePublished` of its
 * JSON-LD, for a live blog `dateModified`, else its meta elements, else its one `<time>`. The earliest, which comes
 * first, is the page's; none when it states none.
 */
export function readPageDates(document: Document): Day[] {
  const stated = [fromJson, fromMeta, fromTime]
    .map((from) => from(document))
    .find(({ length }) => length > 0);
  return [...new Set(stated)].sort();
}

function fromJson(document: Document): Day[] {
  const scripts = findAll(document, 'script[type="application/ld+json"]');
  return [...scripts].slice(0, 20).flatMap(({ textContent }) => {
    try {
      return daysOf(JSON.parse(textContent.slice(0, 500_000)), 0);
    } catch {
      return [];
    }
  });
}

/** Dates of article-like nodes, of a list or a graph of them too. */
function daysOf(node: unknown, depth: number): Day[] {
  if (typeof node !== 'object' || node === null || depth > 4) return [];
  if (Array.isArray(node)) return node.slice(0, 100).flatMap((part) => daysOf(part, depth + 1));
  const fields = node as Record<string, unknown>;
  const live = [fields['@type']].flat().includes('LiveBlogPosting');
  const day = dayOf(live ? (fields['dateModified'] ?? fields['datePublished']) : fields['datePublished']);
  return day === null ? daysOf(fields['@graph'], depth + 1) : [day];
}

function fromMeta(document: Document): Day[] {
  return META.flatMap((name) => {
    const [meta] = findAll(
      document,
      `meta[property="${name}" i], meta[name="${name}" i], meta[itemprop="${name}" i]`,
    );
    return dayOf(meta?.getAttribute('content')) ?? [];
  });
}

/** A lone `<time>` is the article's; several are anybody's. */
function fromTime(document: Document): Day[] {
  const times = findAll(document, 'main time[datetime], article time[datetime]');
  return times.length === 1 ? [dayOf(times[0]?.getAttribute('datetime')) ?? []].flat() : [];
}

function dayOf(value: unknown): Day | null {
  const day = typeof value === 'string' ? /^\s*(\d{4}-\d{2}-\d{2})(?!\d)/.exec(value)?.[1] : undefined;
  return day !== undefined && !Number.isNaN(Date.parse(day)) ? day : null;
}
