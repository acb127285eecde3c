import { HARD, letterOf, MARK, readAs, SPACE, UPPER } from './letters.ts';

/** Comparable text, with the way back to the text it was made from. */
export interface Folded {
  text: string;
  /** UTF-16 offset in the source of the character at an offset of `text`. */
  startOf(at: number): number;
  /** UTF-16 offset in the source just behind the character at an offset of `text`. */
  endOf(at: number): number;
}

/**
 * Folds what readers take for the same to the same: dashes, apostrophes, quotes, runs of spaces, figures, unseen
 * characters, decomposed accents, Arabic letter forms (facts, patterns §1). Case is kept. Offsets slice back to
 * what the reader sees.
 */
export function foldText(text: string): Folded {
  const units = new Uint16Array(text.length);
  const starts = new Uint32Array(text.length);
  const ends = new Uint32Array(text.length);
  let length = 0;
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    const letter = letterOf(unit);
    const last = length > 0 ? (units[length - 1] ?? 0) : 0;
    if (letter & HARD) {
      if (letter & MARK && length > 0) {
        units[length - 1] = composed(last, unit);
        ends[length - 1] = at + 1;
      }
    } else if (!(letter & SPACE) || last !== 0x20) {
      starts[length] = at;
      ends[length] = at + 1;
      units[length] = letter & UPPER ? readAs(String.fromCharCode(unit)).charCodeAt(0) : letter & 0xffff;
      length += 1;
    }
  }
  const folded = new TextDecoder('utf-16le').decode(units.subarray(0, length));
  return { text: folded, startOf: (at) => starts[at] ?? 0, endOf: (at) => ends[at] ?? 0 };
}

/** A letter joined to a combining mark where Unicode has the two as one, else the letter alone. */
function composed(letter: number, mark: number): number {
  const one = String.fromCharCode(letter, mark).normalize('NFC');
  return one.length === 1 ? readAs(one).charCodeAt(0) : letter;
}
