import { parseAtomFeed, parseJsonFeed, parseRdfFeed, parseRssFeed } from 'feedsmith';
import type { LiveEntry, LiveFault, LiveReading } from '../domain/live.ts';
import { decodeText } from './decode-text.ts';
import { itemDate } from './item-date.ts';
import type { RawItem } from './live-entries.ts';
import { fromAtom, fromJson, fromRss, liveEntries } from './live-entries.ts';
import { readReviews } from './read-reviews.ts';
import { LIVE_CAPS } from './live-caps.ts';
import type { Scan } from './scan-xml.ts';
import { scanXml } from './scan-xml.ts';

/** The answer of a live source. */
export interface LiveAnswer {
  bytes: Uint8Array;
  contentType: string | null;
  /** The address that answered, against which links are resolved. */
  url: string;
  /** When it was read. */
  now: number;
}

/** The items of an RSS, RDF or Atom feed or of a JSON Feed, whatever its type says it is, or why it is none. */
export function readLive({ bytes, contentType, url, now }: LiveAnswer): LiveReading | LiveFault {
  if (bytes.length > LIVE_CAPS.bytes) return 'too-long';
  const text = decodeText(bytes, contentType).trimStart();
  const reviews = /^[{[]/.test(text) ? reviewEntries(text, url, now) : [];
  if (reviews.length > 0)
    return {
      entries: reviews.slice(0, LIVE_CAPS.items),
      cut: reviews.length > LIVE_CAPS.items ? 'too-long' : null,
    };
  const read = text.startsWith('{') ? readJsonFeed(text) : readXml(text);
  if (typeof read === 'string') return read;
  return { entries: liveEntries(read.items, url, now), cut: read.cut };
}

/** The reviews of a data feed as entries, or none where it is no such feed. */
function reviewEntries(text: string, url: string, now: number): LiveEntry[] {
  const found = readReviews(
    parsed(() => JSON.parse(text) as unknown),
    url,
  );
  return found.map(({ claim, url: link, date, ...review }) => ({
    key: `${link ?? ''} ${claim}`.slice(0, LIVE_CAPS.url),
    url: link,
    title: claim,
    text: '',
    credit: '',
    review,
    published: itemDate(date, now),
  }));
}

type Raw = Pick<LiveReading, 'cut'> & { items: RawItem[] };

function readJsonFeed(text: string): Raw | LiveFault {
  const feed = parsed(() => JSON.parse(text) as { items?: unknown });
  const items = feed && Array.isArray(feed.items) ? (feed.items as unknown[]) : null;
  if (!items) return 'ill-formed';
  const read = parsed(() => parseJsonFeed({ ...feed, items: items.slice(0, LIVE_CAPS.items) } as never));
  if (!read) return 'ill-formed';
  return { items: (read.items ?? []).map(fromJson), cut: items.length > LIVE_CAPS.items ? 'too-long' : null };
}

function readXml(text: string): Raw | LiveFault {
  const scan = scanXml(text);
  if (typeof scan === 'string') return scan;
  const parse = PARSERS.find(({ root }) => root.test(scan.root));
  if (!parse) return /^(html|!doctype)/.test(scan.root) ? 'page' : 'ill-formed';
  const whole = scan.isCut ? undefined : parsed(() => parse.read(text));
  if (whole && whole.length >= scan.items.length) return { items: whole, cut: null };
  return readEach(text, scan, parse);
}

/** Reads the items that are whole one by one: what is wrong with one takes no other with it (security rule H15). */
function readEach(text: string, { items, isCut }: Scan, { read, close }: Parser): Raw | LiveFault {
  const [first] = items;
  if (!first) return 'ill-formed';
  const head = text.slice(0, first.start);
  const found = items.flatMap(
    ({ start, end }) => parsed(() => read(head + text.slice(start, end) + close)) ?? [],
  );
  if (found.length === 0) return 'ill-formed';
  return { items: found, cut: isCut ? 'too-long' : 'ill-formed' };
}

interface Parser {
  root: RegExp;
  read: (text: string) => RawItem[];
  /** What closes a feed that is cut behind an item. */
  close: string;
}

const PARSERS: Parser[] = [
  { root: /^rss$/, close: '</channel></rss>', read: (text) => (parseRssFeed(text).items ?? []).map(fromRss) },
  {
    root: /^(\w+:)?feed$/,
    close: '</feed>',
    read: (text) => (parseAtomFeed(text).entries ?? []).map(fromAtom),
  },
  { root: /^rdf:rdf$/, close: '</rdf:RDF>', read: (text) => (parseRdfFeed(text).items ?? []).map(fromRss) },
];

/** What a parser gives, or undefined where it throws: a text made by others is ill-formed, not our bug. */
function parsed<T>(parse: () => T): T | undefined {
  try {
    return parse();
  } catch {
    return undefined;
  }
}
