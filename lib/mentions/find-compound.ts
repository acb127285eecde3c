import { foldText } from './fold.ts';
import { letterOf, UNSPACED, WORD } from './letters.ts';
import type { OpenCompound } from './open-lexicon.ts';

/** A span of a text. */
export interface Span {
  start: number;
  end: number;
}

/** Characters around an anchor in which its noun is looked for. */
const REACH = 160;

/** Characters that stand for one word between anchor and noun in a script without spaces. */
const UNSPACED_WORD = 3;

/** Words that no name of a plan goes on over. */
const BREAK = /^(?:and|or|in|as|by|with|to|but|for|is|was|than|over|from)$/;

/** The span from anchor to noun (or noun to anchor), or null when no noun stands within the gap. */
export function findCompound(text: string, anchor: Span, compound: OpenCompound): Span | null {
  const { start, end } = anchor;
  if (compound.noun === 'before') {
    const from = Math.max(0, start - REACH);
    const at = before(text.slice(from, start), compound);
    return at === null ? null : { start: from + at, end };
  }
  const at = after(text.slice(end, end + REACH), compound);
  return at === null ? null : { start, end: end + at };
}

function after(source: string, { nouns, gap }: OpenCompound): number | null {
  const folded = foldText(source);
  const text = folded.text.toLowerCase();
  let end = 0;
  let at = pastSigns(text, 0);
  let left = isUnspaced(text, at) ? gap * UNSPACED_WORD : gap;
  while (at < text.length && !isStop(text, end, at)) {
    const noun = nouns.find((one) => text.startsWith(one, at) && isEdge(text, at + one.length));
    if (noun !== undefined) left = -1;
    else if (left <= 0) break;
    else left -= 1;
    if (noun === undefined && BREAK.test(text.slice(at, pastWord(text, at)))) break;
    end = noun === undefined ? pastWord(text, at) : at + noun.length;
    at = pastSigns(text, end);
  }
  return left < 0 ? folded.endOf(end - 1) : null;
}

function before(source: string, { nouns, gap }: OpenCompound): number | null {
  const folded = foldText(source);
  const text = folded.text.toLowerCase();
  let end = text.length;
  for (let left = gap; left >= 0; left -= 1) {
    const last = end;
    while (end > 0 && !isWord(text, end - 1)) end -= 1;
    if (end === 0 || isStop(text, end, last)) return null;
    const noun = nouns.find((one) => text.endsWith(one, end) && isEdge(text, end - one.length));
    if (noun !== undefined) return folded.startOf(end - noun.length);
    while (end > 0 && isWord(text, end - 1)) end -= 1;
  }
  return null;
}

const isWord = (text: string, at: number): boolean => (letterOf(text.charCodeAt(at)) & WORD) !== 0;
const isUnspaced = (text: string, at: number): boolean => (letterOf(text.charCodeAt(at)) & UNSPACED) !== 0;

/** Whether a word may start or end between two characters. */
const isEdge = (text: string, at: number): boolean =>
  !isWord(text, at) || !isWord(text, at - 1) || isUnspaced(text, at) || isUnspaced(text, at - 1);

/** Whether a sentence or clause ends in the signs between two words; a single letter's full stop ends none. */
function isStop(text: string, from: number, to: number): boolean {
  const signs = text.slice(from, to);
  if (/[!?;:。！？；，、]/.test(signs)) return true;
  return signs.startsWith('. ') && (from < 2 || isWord(text, from - 2));
}

function pastSigns(text: string, from: number): number {
  let at = from;
  while (at < text.length && !isWord(text, at)) at += 1;
  return at;
}

function pastWord(text: string, from: number): number {
  if (isUnspaced(text, from)) return from + 1;
  let at = from;
  while (at < text.length && isWord(text, at) && !isUnspaced(text, at)) at += 1;
  return at;
}
