import { cliticLengths } from './clitics.ts';
import type { Span } from './find-compound.ts';
import { findCompound } from './find-compound.ts';
import { foldText } from './fold.ts';
import { FACTOR, hashOf, kept, printOf, SEED } from './hash.ts';
import { CLITIC, HARD, learn, LETTERS, SPACE, UNSPACED, WORD } from './letters.ts';
import type { Lexicon, Meaning } from './open-lexicon.ts';
import { isNamed, isShouted } from './surroundings.ts';
import { BEGUN, formsAt, HINTS, lookUp, UNKNOWN, WHOLE } from './table.ts';

/** A form found in a block, with everything that it may stand for; plain, so that it can be kept with the block. */
export interface Candidate {
  /** UTF-16 offsets in the block's text, end exclusive. */
  start: number;
  end: number;
  meanings: Meaning[];
  /** The word before it begins with a capital within a sentence: it may be another's given name or another's plan. */
  named: boolean;
}

/** All forms in a block's text: the longest at each place, whole words by the rules of their script. */
export function findCandidates(lexicon: Lexicon, source: string): Candidate[] {
  const found = search(lexicon, source);
  if (found) return found;
  const folded = foldText(source);
  return (search(lexicon, folded.text) ?? []).map((candidate) => ({
    ...candidate,
    start: folded.startOf(candidate.start),
    end: folded.endOf(candidate.end - 1),
  }));
}

/**
 * One pass over a text's letters, a look into the table for each word; null for a text that must be folded first.
 * Written out in one loop: calls in it made it twice as slow.
 */
function search(lexicon: Lexicon, text: string): Candidate[] | null {
  const candidates: Candidate[] = [];
  const { hints } = lexicon.table;
  const letters = LETTERS;
  const { length } = text;
  let at = 0;
  while (at < length) {
    let unit = text.charCodeAt(at);
    let letter = letters[unit] || learn(unit);
    if (!(letter & WORD)) {
      if (letter & HARD) return null;
      at += 1;
      continue;
    }
    const start = at;
    const first = letter;
    let hash = SEED;
    do {
      hash = Math.imul(hash ^ (letter & 0xffff), FACTOR);
      at += 1;
      if (at === length) break;
      unit = text.charCodeAt(at);
      letter = letters[unit] || learn(unit);
    } while ((letter & (WORD | UNSPACED)) === WORD && !(first & UNSPACED));
    const key = kept(hash);
    const hint = (hints[(key >>> 3) & HINTS] ?? 0) & (1 << (key & 7));
    let end = hint ? take(lexicon, text, start, at, hash, candidates) : 0;
    if (first & CLITIC && end === 0) end = takeBehind(lexicon, text, start, at, candidates);
    if (end > at && !isWeak(candidates.at(-1), start)) at = end;
  }
  return candidates;
}

/** Whether a longer name may begin within: "el plan de paz" is no "el plan". */
const isWeak = (last: Candidate | undefined, start: number): boolean =>
  last?.start === start && last.meanings.every(({ sense }) => sense === 'a');

/** Takes the longest form that starts with a word of this end and hash, and gives its end; 0 for none. */
function take(
  lexicon: Lexicon,
  text: string,
  start: number,
  end: number,
  hash: number,
  candidates: Candidate[],
): number {
  const best = longestAt(lexicon, text, start, end, hash);
  if (!best) return 0;
  for (let last = candidates.at(-1); last && last.end > best.start; last = candidates.at(-1))
    candidates.pop();
  const meanings = best.meanings.filter(({ sense }) => sense !== 'n');
  if (meanings.length > 0) {
    const isName = /^\S+$|^\P{Lu}/u.test(text.slice(best.start, best.end));
    const named = isName && isNamed(text, best.start, lexicon.offices);
    candidates.push({ start: best.start, end: best.end, meanings, named });
  }
  return best.end;
}

/** The same behind particles that are written together with the word. */
function takeBehind(
  lexicon: Lexicon,
  text: string,
  start: number,
  end: number,
  candidates: Candidate[],
): number {
  const word = text.slice(start, end);
  for (const length of cliticLengths(word)) {
    const taken = take(lexicon, text, start + length, end, hashOf(word.slice(length)), candidates);
    if (taken > 0) return taken;
  }
  return 0;
}

interface Match extends Span {
  meanings: readonly Meaning[];
}

/** Reads on from a word's end, word by word, as long as longer forms begin so. */
function longestAt(
  lexicon: Lexicon,
  text: string,
  start: number,
  wordEnd: number,
  first: number,
): Match | null {
  const letters = LETTERS;
  let best: Match | null = null;
  let hash = first;
  let before = WORD;
  let known = lookUp(lexicon.table, hash);
  for (let at = wordEnd; known !== UNKNOWN; at += 1) {
    const unit = text.charCodeAt(at);
    const letter = at < text.length ? letters[unit] || learn(unit) : 0;
    if (letter & before & SPACE) continue;
    if (!(letter & before & WORD) || (letter | before) & UNSPACED) {
      if (at > wordEnd) known = lookUp(lexicon.table, hash);
      if (known & WHOLE) best = longer(best, formAt(lexicon, text, { start, end: at }, hash));
      if (at >= text.length || (before & WORD && !(known & BEGUN))) break;
      known = BEGUN;
    }
    hash = Math.imul(hash ^ (letter & 0xffff), FACTOR);
    before = letter;
  }
  return best;
}

const longer = (one: Match | null, other: Match | null): Match | null =>
  one && (!other || other.end - other.start <= one.end - one.start) ? one : other;

/** The form or compound that a span is or anchors. */
function formAt(lexicon: Lexicon, text: string, span: Span, hash: number): Match | null {
  const { as, loud } = formsAt(lexicon.table, hash, printOf(text, span.start, span.end));
  const isLoud = as.length === 0 && loud.length > 0 && isShouted(text, span.start, span.end);
  const meanings = (isLoud ? loud : as).flatMap((n) => lexicon.sensesOf(n).meanings);
  let best: Match | null = meanings.length > 0 ? { ...span, meanings } : null;
  for (const compound of [...as, ...loud].flatMap((n) => lexicon.sensesOf(n).compounds)) {
    const whole = findCompound(text, span, compound);
    if (!whole) continue;
    const same = best?.start === whole.start && best.end === whole.end ? best.meanings : [];
    best = longer(best, { ...whole, meanings: [...same, compound.meaning] });
    if (same.length > 0 && best) best = { ...best, meanings: [...same, compound.meaning] };
  }
  return best;
}
