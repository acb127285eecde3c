import type { Permalink } from '../domain/record-page.ts';
import { DETAILS, FILTERED_STANDINGS, OVERVIEWS } from '../domain/record-page.ts';
import { SIDES } from '../domain/side.ts';
import { isDay } from './day-steps.ts';

/** Where the record opens. */
export const HOME: Permalink = {
  shows: 'matrix',
  id: '',
  asOf: null,
  side: null,
  standing: null,
  text: '',
  source: null,
  month: null,
  lane: null,
  at: null,
  part: 1,
};

/**
 * The fragment of the record's address for what is shown, with its `#`. The grammar, each part encoded as in a URL:
 *
 *     #matrix   #timeline   #plan   #sources
 *     #question/ID   #entity/ID   #claim/ID
 *
 * then any of these pairs, in this order: `/as-of/DAY` (none: today), `/side/SIDE`, `/standing/STANDING`,
 * `/text/WORDS`, `/source/ID`, `/month/YYYY-MM`, `/lane/SIDE`, `/at/DAY` and `/part/NUMBER`.
 */
export function writePermalink(link: Permalink): string {
  const pairs = PAIRS.flatMap(([key, field]) => {
    const value = link[field];
    return value === HOME[field] || value === null ? [] : [key, String(value)];
  });
  const place = link.id === '' ? [link.shows] : [link.shows, link.id];
  return `#${[...place, ...pairs].map(encodeURIComponent).join('/')}`;
}

/** The address, within the extension, at which the record shows something. */
export const recordPath = (change: Partial<Permalink> = {}): string =>
  `/record.html${writePermalink({ ...HOME, ...change })}`;

/** What a fragment asks to be shown; what it does not understand is left out, so that any address opens something. */
export function readPermalink(hash: string): Permalink {
  const [shows = '', ...rest] = hash.replace(/^#/, '').split('/').map(decoded);
  const overview = OVERVIEWS.find((one) => one === shows);
  if (overview) return { ...HOME, shows: overview, ...pairsOf(rest) };
  const detail = DETAILS.find((one) => one === shows);
  const [id = '', ...pairs] = rest;
  return detail && id ? { ...HOME, shows: detail, id, ...pairsOf(pairs) } : HOME;
}

/** The link with something changed: another place keeps the day only, another filter begins at the first part. */
export function movedTo(link: Permalink, change: Partial<Permalink>): Permalink {
  const elsewhere = change.shows !== undefined && (change.shows !== link.shows || change.id !== undefined);
  const from = elsewhere ? { ...HOME, asOf: link.asOf } : link;
  return { ...from, part: 1, ...change };
}

const PAIRS = [
  ['as-of', 'asOf'],
  ['side', 'side'],
  ['standing', 'standing'],
  ['text', 'text'],
  ['source', 'source'],
  ['month', 'month'],
  ['lane', 'lane'],
  ['at', 'at'],
  ['part', 'part'],
] as const satisfies (readonly [string, keyof Permalink])[];

function pairsOf(pieces: readonly string[]): Partial<Permalink> {
  const given = new Map<string, string>();
  for (let n = 0; n + 1 < pieces.length; n += 2) given.set(pieces[n] ?? '', pieces[n + 1] ?? '');
  const part = Number(given.get('part') ?? 1);
  return {
    asOf: dayOf(given.get('as-of')),
    side: SIDES.find((side) => side === given.get('side')) ?? null,
    standing: FILTERED_STANDINGS.find((one) => one === given.get('standing')) ?? null,
    text: given.get('text') ?? '',
    source: given.get('source') ?? null,
    month: isDay(`${given.get('month') ?? ''}-01`) ? (given.get('month') ?? null) : null,
    lane: SIDES.find((side) => side === given.get('lane')) ?? null,
    at: dayOf(given.get('at')),
    part: Number.isSafeInteger(part) && part > 0 ? part : 1,
  };
}

const dayOf = (text: string | undefined): string | null => (text !== undefined && isDay(text) ? text : null);

function decoded(piece: string): string {
  try {
    return decodeURIComponent(piece);
  } catch {
    return piece;
  }
}
