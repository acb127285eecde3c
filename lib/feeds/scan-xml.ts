import type { LiveFault } from '../domain/live.ts';
import { LIVE_CAPS } from './live-caps.ts';

/** Where things lie in the text of a feed. */
export interface Scan {
  /** The name of the root element, in lower case. */
  root: string;
  /** The items that are whole, from tag to tag. */
  items: { start: number; end: number }[];
  /** Whether there are more items than are read. */
  isCut: boolean;
}

/** Goes over the text of a feed once, before any parser sees it, and refuses what is made to hurt one. */
export function scanXml(text: string): Scan | LiveFault {
  if (text.split('&#', LIVE_CAPS.references + 1).length > LIVE_CAPS.references) return 'too-deep';
  const scan: Scan = { root: '', items: [], isCut: false };
  let [depth, start, opened] = [0, -1, 0];
  for (let at = text.indexOf('<'); at >= 0; at = text.indexOf('<', at)) {
    const end = endOf(text, at);
    if (end < 0) return scan;
    const tag = text.slice(at, Math.min(end, at + 40));
    if (isDoctype(tag) && hasEntities(text, at, end)) return 'entities';
    const kind = kindOf(text, at, end);
    if (kind === 'open' && isTooBig(text, at, end)) return 'too-deep';
    if (kind === 'open' || kind === 'single') {
      const name = nameOf(tag, 1);
      scan.root ||= name;
      if (ITEM.test(name) && start < 0) {
        if (scan.items.length === LIVE_CAPS.items) return { ...scan, isCut: true };
        [start, opened] = [at, depth];
      }
    }
    if (kind === 'open' && (depth += 1) - (start < 0 ? 0 : opened) > LIVE_CAPS.depth) return 'too-deep';
    if (kind === 'close') depth -= 1;
    if (kind === 'close' && start >= 0 && ITEM.test(nameOf(tag, 2))) {
      scan.items.push({ start, end });
      // Tags that an item left open are its own affair.
      [depth, start] = [opened, -1];
    }
    at = end;
  }
  return scan;
}

const ITEM = /^(item|entry)$/;

const nameOf = (tag: string, from: number): string =>
  /^[^\s/>]*/.exec(tag.slice(from))?.[0].toLowerCase() ?? '';

/** Where a tag, comment, instruction or CDATA section ends, or -1. */
function endOf(text: string, at: number): number {
  for (const [opening, closing] of PAIRS)
    if (text.startsWith(opening, at)) return after(text, closing, at + opening.length);
  // A `>` within quotation marks does not end a tag.
  let quote = '';
  const last = Math.min(text.length, at + LIVE_CAPS.tag + 1);
  for (let n = at + 1; n < last; n += 1) {
    const char = text.charAt(n);
    if (quote === '' ? char === '"' || char === "'" : char === quote) quote = quote === '' ? char : '';
    else if (char === '>' && quote === '') return n + 1;
  }
  return last === text.length ? -1 : last;
}

const PAIRS = [
  ['<!--', '-->'],
  ['<![CDATA[', ']]>'],
  ['<?', '?>'],
] as const;

function after(text: string, closing: string, from: number): number {
  const at = text.indexOf(closing, from);
  return at < 0 ? -1 : at + closing.length;
}

const isDoctype = (tag: string): boolean => /^<!(doctype|entity)/i.test(tag);

/** Any declaration of entities, or the bracket in which they stand: billion laughs never reach the parser. */
const hasEntities = (text: string, at: number, end: number): boolean =>
  /[[]|<!entity/i.test(text.slice(at, end + 1)) || /^<!entity/i.test(text.slice(at, at + 8));

type Kind = 'open' | 'close' | 'single' | 'other';

function kindOf(text: string, at: number, end: number): Kind {
  const next = text.charAt(at + 1);
  if (next === '/') return 'close';
  if (!/[\p{L}_:]/u.test(next)) return 'other';
  return text.charAt(end - 2) === '/' ? 'single' : 'open';
}

const isTooBig = (text: string, at: number, end: number): boolean =>
  end - at > LIVE_CAPS.tag ||
  text.slice(at, end).split('=', LIVE_CAPS.attributes + 2).length > LIVE_CAPS.attributes + 1;
