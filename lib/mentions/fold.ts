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
  const starts = new Uint32Array(text.length);
  const ends = new Uint32Array(text.length);
  let out = '';
  for (let at = 0; at < text.length; at += 1) {
    const char = text.charAt(at);
    if (char > '\x7f' && UNSEEN.test(char)) continue;
    if (char >= '\u0300' && COMBINING.test(char)) {
      out = composed(out, char);
      if (out.length > 0) ends[out.length - 1] = at + 1;
      continue;
    }
    const space = SPACE.test(char);
    if (space && out.endsWith(' ')) continue;
    starts[out.length] = at;
    ends[out.length] = at + 1;
    out += space ? ' ' : char > '\x5f' ? (AS[char] ?? char) : char;
  }
  return { text: out, startOf: (at) => starts[at] ?? 0, endOf: (at) => ends[at] ?? 0 };
}

/** The text with a combining mark joined to its last letter where Unicode has the two as one, else without it. */
function composed(text: string, mark: string): string {
  const last = text.slice(-1);
  const one = (last + mark).normalize('NFC');
  return one.length === 1 ? text.slice(0, -1) + (AS[one] ?? one) : text;
}
