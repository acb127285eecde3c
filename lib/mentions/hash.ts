import { HARD, letterOf, SPACE, UNSPACED, UPPER, WORD } from './letters.ts';

/** Where a hash begins. */
export const SEED = 0x2f0b_4a27;

/** By what each unit multiplies a hash. */
export const FACTOR = 0x0100_0193;

/** A hash with one more unit. */
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
 * Reads on from where a word starts, and tells at each place where a word or a sign ends the hash of what was
 * read; stops when the answer is no. Runs of spaces are one space.
 */
export function walkWords(
  text: string,
  start: number,
  ended: (end: number, hash: number, word: boolean) => boolean,
): void {
  let hash = SEED;
  let before = 0;
  for (let at = start; at < text.length; at += 1) {
    const letter = letterOf(text.charCodeAt(at));
    if (letter & before & SPACE) continue;
    if (before && isEdge(before, letter) && !ended(at, hash, (before & WORD) !== 0)) return;
    if (letter & HARD) return;
    hash = mixed(hash, letter & 0xffff);
    before = letter;
  }
  if (before) ended(text.length, hash, (before & WORD) !== 0);
}

/** What proves a form that a hash pointed to. */
export interface Print {
  /** 30 bits of another hash of the same letters. */
  check: number;
  /** Which of the first six words begin with a capital, as bits. */
  initials: number;
  /** A number for the capitals elsewhere; 0 when there are none. */
  inner: number;
  /** Whether all its letters are capitals. */
  shouted: boolean;
}

/** The print of a span that starts and ends with a word or a sign. */
export function printOf(text: string, start: number, end: number): Print {
  const print: Print = { check: 0x1747_b28c, initials: 0, inner: 0, shouted: true };
  let word = -1;
  let before = 0;
  for (let at = start; at < end; at += 1) {
    const letter = letterOf(text.charCodeAt(at));
    if (letter & before & SPACE) continue;
    const capital = letter & UPPER;
    const begins = letter & WORD && isEdge(before, letter);
    if (begins) word += 1;
    if (!begins) print.inner = (print.inner * 5 + (capital ? 3 : 0)) & 0x1f;
    else if (capital && word < 6) print.initials |= 1 << word;
    if (letter & WORD && !capital && isCased(letter & 0xffff)) print.shouted = false;
    print.check = Math.imul(print.check ^ (letter & 0xffff), 0x5bd1_e995);
    print.check ^= print.check >>> 13;
    before = letter;
  }
  print.check >>>= 2;
  return print;
}

function isCased(unit: number): boolean {
  const lower = String.fromCharCode(unit);
  return lower !== lower.toUpperCase();
}
