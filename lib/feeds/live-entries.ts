import type { LiveEntry } from '../domain/live.ts';
import { cleanText } from './clean-text.ts';
import { itemDate } from './item-date.ts';
import { LIVE_CAPS } from './live-caps.ts';
import { plainText } from './plain-text.ts';
import { safeLink } from './safe-link.ts';

/** An item in the words that all kinds of feed share, as its parser gives it. */
export interface RawItem {
  link: string | undefined;
  guid: string | undefined;
  title: string | undefined;
  text: string | undefined;
  credit: string | undefined;
  date: string | undefined;
}

interface RssItem {
  link?: string;
  guid?: { value?: string };
  title?: string;
  description?: string;
  pubDate?: string;
  content?: { encoded?: string };
  dc?: { creators?: string[]; dates?: string[] };
  authors?: (string | { name?: string })[];
  source?: { title?: string };
}

/** An item of RSS or RDF. */
export const fromRss = (item: object): RawItem => {
  const { link, guid, title, description, pubDate, content, dc, authors, source } = item as RssItem;
  const [author] = authors ?? [];
  return {
    link: link ?? (guid?.value?.startsWith('http') ? guid.value : undefined),
    guid: guid?.value,
    title,
    text: longer(description, content?.encoded),
    credit: source?.title ?? dc?.creators?.[0] ?? (typeof author === 'string' ? author : author?.name),
    date: pubDate ?? dc?.dates?.[0],
  };
};

interface AtomEntry {
  id?: string;
  links?: { href?: string; rel?: string }[];
  title?: { value?: string };
  summary?: { value?: string };
  content?: { value?: string };
  authors?: { name?: string }[];
  published?: string;
  updated?: string;
}

/** An entry of Atom. */
export const fromAtom = (entry: object): RawItem => {
  const { id, links, title, summary, content, authors, published, updated } = entry as AtomEntry;
  const link = links?.find(({ rel }) => rel === undefined || rel === 'alternate') ?? links?.[0];
  return {
    link: link?.href,
    guid: id,
    title: title?.value,
    text: longer(summary?.value, content?.value),
    credit: authors?.[0]?.name,
    date: published ?? updated,
  };
};

interface JsonItem {
  id?: unknown;
  url?: string;
  title?: string;
  summary?: string;
  content_text?: string;
  content_html?: string;
  authors?: { name?: string }[];
  date_published?: string;
}

/** An item of a JSON Feed. */
export const fromJson = (item: object): RawItem => {
  const { id, url, title, summary, content_text, content_html, authors, date_published } = item as JsonItem;
  return {
    link: url,
    guid: typeof id === 'string' ? id : undefined,
    title,
    text: longer(summary, longer(content_text, content_html)),
    credit: authors?.[0]?.name,
    date: date_published,
  };
};

const longer = (a?: string, b?: string): string | undefined => ((b?.length ?? 0) > (a?.length ?? 0) ? b : a);

/** Items cleaned, each once: of two with one key the first, which is the newest, stays. */
export function liveEntries(items: readonly RawItem[], base: string, now: number): LiveEntry[] {
  const cleaned = items
    .map((item) => cleanItem(item, base, now))
    .filter(({ title, text }) => title + text !== '');
  const links = count(cleaned.map(({ url }) => url ?? ''));
  const byKey = new Map<string, LiveEntry>();
  for (const { guid, ...entry } of cleaned) {
    // A link that several items share (the front page) names none of them, and neither does a guid (H17).
    const own = entry.url !== null && links.get(entry.url) === 1;
    const key = own ? (entry.url ?? '') : `${entry.url ?? guid} ${entry.title}`.slice(0, LIVE_CAPS.url);
    if (!byKey.has(key)) byKey.set(key, { ...entry, key });
  }
  return [...byKey.values()];
}

function cleanItem(item: RawItem, base: string, now: number): Omit<LiveEntry, 'key'> & { guid: string } {
  const text = (value: unknown, most: number): string =>
    typeof value === 'string' ? cleanText(plainText(value.slice(0, most * 8)), most) : '';
  return {
    url: typeof item.link === 'string' ? safeLink(item.link, base) : null,
    guid: text(item.guid, LIVE_CAPS.word),
    title: text(item.title, LIVE_CAPS.title).replaceAll('\n', ' '),
    text: text(item.text, LIVE_CAPS.text),
    credit: text(item.credit, LIVE_CAPS.word).replaceAll('\n', ' '),
    published: itemDate(typeof item.date === 'string' ? item.date : undefined, now),
  };
}

function count(values: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}
