/** Comparable text, with the way back to the text it was made from. */
export interface Folded {
  text: string;
  /** UTF-16 offset in the source of the character at an offset of `text`. */
  startOf(at: number): number;
  /** UTF-16 offset in the source just behind the character at an offset of `text`. */
  endOf(at: number): number;
}

/** Characters that read as another. */
const AS: Record<string, string> = {};
for (const dash of '\u2010\u2011\u2012\u2013\u2014\u2015\u2212\ufe63\uff0d') AS[dash] = '-';
for (const mark of '\u2018\u2019\u201b\u02bc\u02bb\u2032\u0060\u00b4\uff07') AS[mark] = "'";
for (const mark of '\u201c\u201d\u201e\u201f\u00ab\u00bb\u300c\u300d\u300e\u300f\uff02') AS[mark] = '"';
for (const alef of 'أإآٱ') AS[alef] = 'ا';
Object.assign(AS, { ى: 'ي', ة: 'ه', '・': '·' });
for (let n = 0; n < 10; n += 1) {
  for (const zero of [0x660, 0x6f0, 0xff10]) AS[String.fromCharCode(zero + n)] = String(n);
}

/** Characters that a reader does not see: soft hyphen, zero-width, joiners, bidi marks, tatweel, harakat. */
const UNSEEN = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff\u0640\u064b-\u0652\u0670]/;
const SPACE = /[\s\u00a0\u202f\u2000-\u200a\u205f\u3000]/;
const COMBINING = /\p{M}/u;

/** Text that folds to itself: printable ASCII without runs of spaces, back-ticks aside. */
const PLAIN = /^(?:[!-_a-~]| (?! ))*$/;

/**
 * Folds what readers take for the same to the same: dashes, apostrophes, quotes, spaces, digits, unseen
 * characters, decomposed accents, Arabic letter forms. Case is kept. Offsets slice back to what the reader sees.
 */
export function foldText(text: string): Folded {
  if (PLAIN.test(text)) return { text, startOf: (at) => at, endOf: (at) => at + 1 };
  const units = new Uint16Array(text.length);
  const starts = new Uint32Array(text.length);
  const ends = new Uint32Array(text.length);
  let length = 0;
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    const last = length > 0 ? (units[length - 1] ?? 0) : 0;
    const folded = foldedUnit(unit);
    if (folded === UNSEEN_UNIT || (folded === SPACE_UNIT && last === SPACE_UNIT)) continue;
    if (folded === COMBINING_UNIT) {
      if (length > 0) units[length - 1] = composed(last, unit);
      if (length > 0) ends[length - 1] = at + 1;
      continue;
    }
    starts[length] = at;
    ends[length] = at + 1;
    units[length] = folded;
    length += 1;
  }
  const folded = new TextDecoder('utf-16le').decode(units.subarray(0, length));
  return { text: folded, startOf: (at) => starts[at] ?? 0, endOf: (at) => ends[at] ?? 0 };
}

const SPACE_UNIT = 0x20;
const UNSEEN_UNIT = -1;
const COMBINING_UNIT = -2;

/** What each UTF-16 unit beyond ASCII folds to, learnt as texts bring them. */
const learnt = new Map<number, number>();

function foldedUnit(unit: number): number {
  if (unit > 0x60 && unit < 0x7f) return unit;
  if (unit <= SPACE_UNIT) return SPACE_UNIT;
  if (unit < 0x60) return unit;
  const known = learnt.get(unit);
  if (known !== undefined) return known;
  const folded = learn(String.fromCharCode(unit));
  learnt.set(unit, folded);
  return folded;
}

function learn(char: string): number {
  if (UNSEEN.test(char)) return UNSEEN_UNIT;
  if (COMBINING.test(char)) return COMBINING_UNIT;
  return SPACE.test(char) ? SPACE_UNIT : (AS[char] ?? char).charCodeAt(0);
}

/** A letter joined to a combining mark where Unicode has the two as one, else the letter alone. */
function composed(letter: number, mark: number): number {
  const one = String.fromCharCode(letter, mark).normalize('NFC');
  return one.length === 1 ? (AS[one] ?? one).charCodeAt(0) : letter;
}
