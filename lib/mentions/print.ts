import { isEdge } from './hash.ts';
import { letterOf, SPACE, UPPER, WORD } from './letters.ts';

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
