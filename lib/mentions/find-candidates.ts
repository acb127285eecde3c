import { cliticLengths } from './clitics.ts';
import { foldText } from './fold.ts';
import { FACTOR, hashOf, kept, mixed, SEED } from './hash.ts';
import { CLITIC, HARD, learn, letterOf, LETTERS, SPACE, UNSPACED, WORD } from './letters.ts';
import type { Lexicon, Meaning } from './open-lexicon.ts';
import { BEGUN, hintOf, WHOLE } from './table.ts';
import { takeForm } from './take-form.ts';

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
 * One pass over a text's letters with a look at the table's hints for each word; null for a text that must be folded
 * first. A word that only begins longer forms ("the", "план") is held until the next is read, so that most of them
 * cost one look more. Written out in one loop: calls in it made it twice as slow.
 */
function search(lexicon: Lexicon, text: string): Candidate[] | null {
  const candidates: Candidate[] = [];
  const { hints } = lexicon.table;
  const slots = hints.length - 1;
  const letters = LETTERS;
  const { length } = text;
  let held: Held | null = null;
  let at = 0;
  while (at < length) {
    let letter = letters[text.charCodeAt(at)] || learn(text.charCodeAt(at));
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
      const unit = text.charCodeAt(at);
      letter = letters[unit] || learn(unit);
    } while ((letter & (WORD | UNSPACED)) === WORD && !(first & UNSPACED));
    const taken = held ? takeHeld(lexicon, text, held, { start, hash }, candidates) : 0;
    held = null;
    if (taken >= at) {
      at = taken;
      continue;
    }
    const key = kept(hash);
    const hint = ((hints[(key >>> 2) & slots] ?? 0) >>> ((key & 3) * 2)) & 3;
    let end = hint & WHOLE ? takeForm(lexicon, text, start, at, hash, candidates) : 0;
    if (hint === BEGUN) held = { start, end: at, hash };
    if (first & CLITIC && end === 0) end = takeBehind(lexicon, text, start, at, candidates);
    if (end > at && !isWeak(candidates.at(-1), start)) at = end;
  }
  return candidates;
}

/** A word with its hash. */
interface Word {
  start: number;
  hash: number;
}

interface Held extends Word {
  end: number;
}

/** Takes the longest form that starts with a held word when the next word may go on with it; 0 for none. */
function takeHeld(
  lexicon: Lexicon,
  text: string,
  { start, end, hash }: Held,
  next: Word,
  candidates: Candidate[],
): number {
  let joined = hash;
  let before = 0;
  for (let at = end; at < next.start; at += 1) {
    const letter = letterOf(text.charCodeAt(at));
    if (!(letter & before & SPACE)) joined = mixed(joined, letter & 0xffff);
    before = letter;
  }
  if (hintOf(lexicon.table.hints, mixed(joined, next.hash)) === 0) return 0;
  const taken = takeForm(lexicon, text, start, end, hash, candidates);
  return isWeak(candidates.at(-1), start) ? 0 : taken;
}

/** Whether a longer name may begin within: "el plan de paz" is no "el plan". */
const isWeak = (last: Candidate | undefined, start: number): boolean =>
  last?.start === start && last.meanings.every(({ sense }) => sense === 'a');

/** Takes the longest form behind particles that are written together with the word. */
function takeBehind(
  lexicon: Lexicon,
  text: string,
  start: number,
  end: number,
  candidates: Candidate[],
): number {
  const word = text.slice(start, end);
  for (const length of cliticLengths(word)) {
    const taken = takeForm(lexicon, text, start + length, end, hashOf(word.slice(length)), candidates);
    if (taken > 0) return taken;
  }
  return 0;
}
