import type { ReviewedClaim } from '../domain/live.ts';
import { cleanText } from './clean-text.ts';
import { LIVE_CAPS } from './live-caps.ts';
import { plainText } from './plain-text.ts';
import { safeLink } from './safe-link.ts';

/** How deep graphs are followed, and nodes that are looked at. */
const DEPTH = 8;
const NODES = 50_000;

/**
 * The ClaimReviews in JSON-LD, a DataFeed, a graph or a list of any of them. Each is read for itself: one with nulls,
 * lists or scripts in the wrong place is normalised or left out, never the others (security rule H22). `from` is the
 * address that it came from; a review of another host is marked (H23).
 */
export function readReviews(data: unknown, from: string): (ReviewedClaim & { date: string | undefined })[] {
  const found: (ReviewedClaim & { date: string | undefined })[] = [];
  let nodes = 0;
  const visit = (node: unknown, depth: number): void => {
    if ((nodes += 1) > NODES || depth > DEPTH || typeof node !== 'object' || node === null) return;
    if (Array.isArray(node)) {
      for (const part of node) visit(part, depth + 1);
      return;
    }
    const review = listOf(field(node, '@type')).includes('ClaimReview') ? reviewOf(node, from) : null;
    if (review) found.push(review);
    for (const key of HOLDERS) visit(field(node, key), depth + 1);
  };
  visit(data, 0);
  return found;
}

/** Where reviews hang in what holds them. */
const HOLDERS = ['@graph', 'dataFeedElement', 'item', 'itemListElement', 'mainEntity', 'review'];

function reviewOf(node: object, from: string): (ReviewedClaim & { date: string | undefined }) | null {
  const claim = words(field(node, 'claimReviewed'), LIVE_CAPS.title);
  const author = firstOf(field(node, 'author')) ?? firstOf(field(node, 'publisher'));
  const by = words(field(author, 'name') ?? author, LIVE_CAPS.word);
  if (claim === '' || by === '') return null;
  const rating = firstOf(field(node, 'reviewRating'));
  const address = firstOf(field(node, 'url'));
  const url = typeof address === 'string' ? safeLink(address, from) : null;
  const date = firstOf(field(node, 'datePublished'));
  return {
    claim,
    by,
    rating: words(field(rating, 'alternateName') ?? field(rating, 'name'), LIVE_CAPS.word),
    url,
    isElsewhere: [url, field(author, 'url')].some((one) => isElsewhere(one, from)),
    date: typeof date === 'string' ? date : undefined,
  };
}

/** Whether an address is one of another host than the one that it came from, by their last two names. */
function isElsewhere(address: unknown, from: string): boolean {
  const [there, here] = [address, from].map((one) =>
    typeof one === 'string' ? URL.parse(one)?.hostname : undefined,
  );
  return there !== undefined && here !== undefined && siteOf(there) !== siteOf(here);
}

const siteOf = (host: string): string => host.split('.').slice(-2).join('.');

/** A field of a node's own; data of others has no say over what every object inherits. */
function field(node: unknown, key: string): unknown {
  if (typeof node !== 'object' || node === null || !Object.hasOwn(node, key)) return undefined;
  return (node as Record<string, unknown>)[key] ?? undefined;
}

const listOf = (value: unknown): unknown[] => (Array.isArray(value) ? value : [value]);

const firstOf = (value: unknown): unknown => listOf(value)[0] ?? undefined;

/** Words in whatever form: text, a text with its language, or the first of a list of them. */
function words(value: unknown, most: number): string {
  const first = firstOf(value);
  const text = typeof first === 'string' ? first : field(first, '@value');
  return typeof text === 'string'
    ? cleanText(plainText(text.slice(0, most * 8)), most).replaceAll('\n', ' ')
    : '';
}
