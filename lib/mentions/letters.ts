/** What a UTF-16 unit is, in the bits above the 16 that hold what it reads as. */
export const WORD = 0x1_0000;
/** A letter of a script without spaces between words. */
export const UNSPACED = 0x2_0000;
/** A letter of a script that writes particles together with the word behind them. */
export const CLITIC = 0x4_0000;
/** Seen by nobody, or joined to the letter before: such text is folded first. */
export const HARD = 0x8_0000;
export const SPACE = 0x10_0000;
export const UPPER = 0x20_0000;
/** A mark that joins the letter before. */
export const MARK = 0x40_0000;
const KNOWN = 0x80_0000;

/**
 * By unit: its lower case and as which it reads in the low 16 bits, its classes above; 0 until a text first
 * brings it, so that a page pays for its own letters only.
 */
export const LETTERS = new Uint32Array(0x1_0000);

/** What a unit reads as, and what it is. */
export const letterOf = (unit: number): number => LETTERS[unit] || learn(unit);

/** What reads as what: each line's characters as its first one (DESIGN §6). */
const ALIKE = `-\u2010\u2011\u2012\u2013\u2014\u2015\u2212\ufe63
'\u2018\u2019\u201a\u201b\u02bc\u02bb\u02b9\u2032\u0060\u00b4
"\u201c\u201d\u201e\u201f\u00ab\u00bb\u300a\u300b\u300c\u300d\u300e\u300f
·\u30fb\u2027\u2022
اأإآٱ
يىی
كک
هة
里裏裡
её
ЕЁ`;

const AS = new Map(
  ALIKE.split('\n').flatMap((line) => [...line].map((char) => [char, line.charAt(0)] as const)),
);

/** Soft hyphen, zero-width, joiners, direction marks, tatweel, variation selectors. */
const UNSEEN = /[\u00ad\u034f\u061c\u0640\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufe00-\ufe0f\ufeff]/;

/** The character as which one reads, case kept: figures of any script, full-width forms, look-alikes. */
export function readAs(char: string): string {
  const unit = char.charCodeAt(0);
  if (unit > 0xff00 && unit < 0xff5f) return readAs(String.fromCharCode(unit - 0xfee0));
  for (const zero of [0x660, 0x6f0]) if (unit >= zero && unit < zero + 10) return String(unit - zero);
  return AS.get(char) ?? char;
}

/** Looks at a unit for the first time. */
export function learn(unit: number): number {
  const char = readAs(String.fromCharCode(unit));
  const lower = char.toLowerCase();
  let letter = KNOWN | lower.charCodeAt(0);
  if (/[\p{L}\p{N}]/u.test(char)) letter |= WORD;
  if (lower !== char) letter |= UPPER;
  if (/[\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff]/.test(char)) letter |= UNSPACED;
  if (/[\u0590-\u06ff]/.test(char)) letter |= CLITIC;
  if (/[\s\0-\x1f]/.test(char)) letter = KNOWN | SPACE | 0x20;
  if (/\p{M}/u.test(char)) letter |= HARD | MARK;
  if (UNSEEN.test(char)) letter = KNOWN | HARD;
  LETTERS[unit] = letter;
  return letter;
}
