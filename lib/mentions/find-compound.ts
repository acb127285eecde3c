import type { OpenCompound } from './open-lexicon.ts';
import { isEnd, isStart, isUnspacedAt, isWordAt } from './scripts.ts';

/** A span of folded text. */
export interface Span {
  start: number;
  end: number;
}

/** Characters that stand for one word between anchor and noun in a script without spaces. */
const UNSPACED_WORD = 3;

/** The span from anchor to noun (or noun to anchor), or null when no noun stands within the gap. */
export function findCompound(text: string, lower: string, anchor: Span, compound: OpenCompound): Span | null {
  return compound.noun === 'after' ? after(lower, anchor, compound) : before(text, lower, anchor, compound);
}

function after(lower: string, anchor: Span, { nouns, gap }: OpenCompound): Span | null {
  let at = anchor.end;
  const steps = isUnspacedAt(lower, skip(lower, at)) ? gap * UNSPACED_WORD : gap;
  for (let words = 0; words <= steps; words += 1) {
    at = skip(lower, at);
    const noun = longestAt(lower, at, nouns);
    if (noun) return { start: anchor.start, end: at + noun.length };
    at = nextWord(lower, at);
    if (/[.!?。;:]/.test(lower.slice(anchor.end, at))) return null;
  }
  return null;
}

function before(text: string, lower: string, anchor: Span, { nouns, gap }: OpenCompound): Span | null {
  let end = anchor.start;
  for (let words = 0; words <= gap; words += 1) {
    while (end > 0 && !isWordAt(text, end - 1)) end -= 1;
    const noun = longestBefore(lower, end, nouns);
    if (noun) return { start: end - noun.length, end: anchor.end };
    while (end > 0 && isWordAt(text, end - 1)) end -= 1;
    if (/[.!?。;:]/.test(lower.slice(end, anchor.start))) return null;
  }
  return null;
}

const skip = (text: string, from: number): number => {
  let at = from;
  while (at < text.length && /[ "'’-]/.test(text.charAt(at))) at += 1;
  return at;
};

/** The start of the next word, past this one. */
function nextWord(text: string, from: number): number {
  if (isUnspacedAt(text, from)) return from + 1;
  let at = from;
  while (at < text.length && text.charAt(at) !== ' ') at += 1;
  return at;
}

function longestAt(lower: string, at: number, nouns: readonly string[]): string | undefined {
  return longest(nouns.filter((noun) => lower.startsWith(noun, at) && isEnd(lower, at + noun.length)));
}

function longestBefore(lower: string, end: number, nouns: readonly string[]): string | undefined {
  const ending = nouns.filter((noun) => lower.endsWith(noun, end) && isStart(lower, end - noun.length));
  return longest(ending);
}

const longest = (words: readonly string[]): string | undefined =>
  [...words].sort((a, b) => b.length - a.length)[0];
