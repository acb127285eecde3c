import type { Print } from './print.ts';
import { kept } from './hash.ts';

/**
 * The compiled form of all written forms. What most words are asked is answered by `hints`: two bits by the hash of
 * the letters from a form's start to a word's end, whether a form may be whole here and whether one may go on;
 * small enough to stay in the processor's nearest memory. Whole forms are entries of three numbers in the order
 * of their hashes: the hash, a second hash that proves the form, and, packed, its senses' number and its capitals.
 */
export interface Table {
  hints: Uint8Array;
  entries: Uint32Array;
}

/** Numbers of an entry. */
export const ENTRY = 3;

/** Where an entry's packed number has which of its words begin with a capital, and its capitals elsewhere. */
export const INITIALS = 18;
export const INNER = 24;

/** What a hint says: a form may be whole here, and longer forms may go on from here. */
export const WHOLE = 1;
export const BEGUN = 2;

/** Reads a table's two lines, as `TableWriter` writes them: as they lie, for a page's code has not warmed up to loops. */
export const openTable = (hints: string, entries: string): Table => ({
  hints: hints === '' ? new Uint8Array(1) : fromBase64(hints),
  entries: new Uint32Array(fromBase64(entries).buffer),
});

/** By the browser's own decoder, which reads a lexicon in a fraction of a millisecond; Node has none yet. */
function fromBase64(text: string): Uint8Array<ArrayBuffer> {
  const own = Uint8Array as { fromBase64?(text: string): Uint8Array<ArrayBuffer> };
  if (own.fromBase64) return own.fromBase64(text);
  const chars = atob(text);
  const bytes = new Uint8Array(chars.length);
  for (let n = 0; n < bytes.length; n += 1) bytes[n] = chars.charCodeAt(n);
  return bytes;
}

/** What a table's hints say of letters with this hash: `WHOLE`, `BEGUN`, both or 0; now and then wrong. */
export function hintOf(hints: Uint8Array, hash: number): number {
  const key = kept(hash);
  return ((hints[(key >>> 2) & (hints.length - 1)] ?? 0) >>> ((key & 3) * 2)) & 3;
}

/** The numbers of the senses of forms with this hash that a span is: written with their capitals, or all in capitals. */
export function formsAt(
  { entries }: Table,
  hash: number,
  printed: () => Print,
): { as: number[]; loud: number[] } {
  const forms = { as: [] as number[], loud: [] as number[] };
  const key = kept(hash);
  let print: Print | null = null;
  for (let n = firstOf(entries, key) * ENTRY; entries[n] === key; n += ENTRY) {
    print ??= printed();
    if (entries[n + 1] !== print.check) continue;
    const packed = entries[n + 2] ?? 0;
    if (hasCapitals(print, packed)) forms.as.push(packed & ((1 << INITIALS) - 1));
    else if (print.shouted) forms.loud.push(packed & ((1 << INITIALS) - 1));
  }
  return forms;
}

/** The place of the first entry with a hash, or of the one behind where it would be. */
function firstOf(entries: Uint32Array, key: number): number {
  let [low, high] = [0, entries.length / ENTRY];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((entries[middle * ENTRY] ?? 0) < key) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Whether a span has a form's capitals, and others at most where words begin. */
const hasCapitals = ({ inner, initials }: Print, packed: number): boolean =>
  inner === packed >>> INNER && !((packed >>> INITIALS) & 0x3f & ~initials);
