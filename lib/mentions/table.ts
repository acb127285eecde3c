import type { Print } from './hash.ts';
import { kept, printOf, walkWords } from './hash.ts';

/**
 * The compiled form of all written forms: a hash table of how they begin, word by word, so that a text is read
 * once whatever their number. An entry is three numbers of 30 bits: the hash of the letters from a form's start
 * to a word's end; a second hash that proves a whole form; and, packed, its senses' number, whether longer forms
 * go on from here, and its capitals. Numbers are five printable characters each, so that a lexicon is one string.
 */
export interface Table {
  /** A bit by hash, set where a form may begin: small enough to stay in the processor's nearest memory. */
  hints: Uint8Array;
  /** By hash: the number of an entry, counted from 1, or 0. */
  heads: Uint32Array;
  entries: Uint32Array;
}

/** The last place in `hints`. */
export const HINTS = 0xffff;

const GOES_ON = 1 << 18;
const SENSES = GOES_ON - 1;
const DIGITS = 5;
const FIRST = 0x30;

/** Collects forms, each with the number of its senses, and writes them as a table's text. */
export class TableWriter {
  readonly #whole = new Map<string, [number, number, number]>();
  readonly #begun = new Set<number>();

  /** Takes a folded form; one written alike takes the newer senses. */
  add(form: string, senses: number): void {
    const { check, initials, inner } = printOf(form, 0, form.length);
    walkWords(form, 0, (end, hash, word) => {
      const start = kept(hash);
      if (end === form.length)
        this.#whole.set(form, [start, check, senses | (initials << 19) | (inner << 25)]);
      else if (word) this.#begun.add(start);
      return true;
    });
  }

  /** Two lines: how forms begin that go on, a number each; and whole forms, three numbers each. */
  toLines(): string[] {
    return [[...this.#begun].map(digitsOf).join(''), [...this.#whole.values()].flat().map(digitsOf).join('')];
  }
}

/** Reads a table: its numbers into one array, and where each hash is into another. */
export function openTable(begun: string, whole: string): Table {
  const count = begun.length / DIGITS;
  const entries = new Uint32Array(count * 3 + whole.length / DIGITS);
  for (let n = 0; n < count; n += 1) {
    entries[n * 3] = numberAt(begun, n * DIGITS);
    entries[n * 3 + 2] = GOES_ON;
  }
  for (let n = count * 3, at = 0; n < entries.length; n += 1, at += DIGITS) entries[n] = numberAt(whole, at);
  let size = 16;
  while (size < entries.length) size *= 2;
  const heads = new Uint32Array(size);
  const hints = new Uint8Array(HINTS + 1);
  for (let n = 0; n < entries.length; n += 3) {
    const key = entries[n] ?? 0;
    const place = (key >>> 3) & HINTS;
    hints[place] = (hints[place] ?? 0) | (1 << (key & 7));
    let at = key & (size - 1);
    while (heads[at]) at = (at + 1) & (size - 1);
    heads[at] = n / 3 + 1;
  }
  return { hints, heads, entries };
}

function numberAt(text: string, at: number): number {
  let value = 0;
  for (let n = at; n < at + DIGITS; n += 1) value = (value << 6) | (text.charCodeAt(n) - FIRST);
  return value;
}

/** What `lookUp` answers: no form begins so, longer forms do, a form may be whole here, or both. */
export const UNKNOWN = 0;
export const BEGUN = 1;
export const WHOLE = 2;

/** What a table knows of letters with this hash. */
export function lookUp({ heads, entries }: Table, hash: number): number {
  const mask = heads.length - 1;
  const start = kept(hash);
  let known = UNKNOWN;
  for (let at = start & mask, n = heads[at]; n; at = (at + 1) & mask, n = heads[at]) {
    if (entries[n * 3 - 3] === start) known |= (entries[n * 3 - 1] ?? 0) & GOES_ON ? BEGUN : WHOLE;
  }
  return known;
}

/** The numbers of the senses of forms with this hash that a span is: written with their capitals, or all in capitals. */
export function formsAt(
  { heads, entries }: Table,
  hash: number,
  print: Print,
): { as: number[]; loud: number[] } {
  const forms = { as: [] as number[], loud: [] as number[] };
  const mask = heads.length - 1;
  const start = kept(hash);
  for (let at = start & mask, n = heads[at]; n; at = (at + 1) & mask, n = heads[at]) {
    if (entries[n * 3 - 3] !== start || entries[n * 3 - 2] !== print.check) continue;
    const packed = entries[n * 3 - 1] ?? 0;
    if (hasCapitals(print, packed)) forms.as.push(packed & SENSES);
    else if (print.shouted) forms.loud.push(packed & SENSES);
  }
  return forms;
}

/** Whether a span has a form's capitals, and others at most where words begin. */
const hasCapitals = ({ inner, initials }: Print, packed: number): boolean =>
  inner === packed >>> 25 && !((packed >>> 19) & 0x3f & ~initials);

function digitsOf(value: number): string {
  let text = '';
  for (let shift = 24; shift >= 0; shift -= 6) text += String.fromCharCode(FIRST + ((value >>> shift) & 63));
  return text;
}
