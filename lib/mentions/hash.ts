import { HARD, letterOf, SPACE, UNSPACED, WORD } from './letters.ts';

/** Where a hash begins. */
export const SEED = 0x2f0b_4a27;

/** By what each unit multiplies a hash. */
export const FACTOR = 0x0100_0193;

/** A hash with one more unit: a letter in a word, a sign behind words, or a whole word by its hash. */
export const mixed = (hash: number, unit: number): number => Math.imul(hash ^ unit, FACTOR);

/** The 30 bits of a hash that a lexicon keeps. */
export const kept = (hash: number): number => (hash ^ (hash >>> 15)) >>> 2;

/** The hash of a word. */
export function hashOf(word: string): number {
  let hash = SEED;
  for (let at = 0; at < word.length; at += 1) hash = mixed(hash, letterOf(word.charCodeAt(at)) & 0xffff);
  return hash;
}

/** Whether a word may end between two letters. */
export const isEdge = (before: number, letter: number): boolean =>
  !(before & letter & WORD) || ((before | letter) & UNSPACED) !== 0;

/**
 * Reads on from behind a word with this hash, and tells at each place where a word or a sign ends the hash of all
 * that was read; stops when the answer is no. Words are mixed in as wholes, so that whoever has the hash of each
 * need not read them again; runs of spaces are one space.
 */
export function walkWords(
  text: string,
  wordEnd: number,
  first: number,
  ended: (end: number, hash: number, word: boolean) => boolean,
): void {
  let hash = first;
  let at = wordEnd;
  let before = WORD;
  while (ended(at, hash, (before & WORD) !== 0) && at < text.length) {
    while (at < text.length && before & letterOf(text.charCodeAt(at)) & SPACE) at += 1;
    if (at === text.length) return;
    const letter = letterOf(text.charCodeAt(at));
    if (letter & HARD) return;
    const end = letter & WORD ? wordEndOf(text, at) : at + 1;
    hash = mixed(hash, letter & WORD ? hashOf(text.slice(at, end)) : letter & 0xffff);
    before = letter;
    at = end;
  }
}

/** Where the word ends that starts at an offset. */
export function wordEndOf(text: string, start: number): number {
  let before = letterOf(text.charCodeAt(start));
  let at = start + 1;
  for (; at < text.length; at += 1) {
    const letter = letterOf(text.charCodeAt(at));
    if (isEdge(before, letter)) break;
    before = letter;
  }
  return at;
}
