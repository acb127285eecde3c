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
  /** By the first bits of a hash, so many that `shift` are left: the place of the first entry that has them. */
  firsts: Uint32Array;
  shift: number;
}

/** Numbers of an entry. */
export const ENTRY = 3;

/** Where an entry's packed number has which of its words begin with a capital, and its capitals elsewhere. */
export const INITIALS = 18;
export const INNER = 24;

/** Hashes that `hints` tells apart at most. */
export const SLOTS = 1 << 24;

/** What a hint says: a form may be whole here, and longer forms may go on from here. */
export const WHOLE = 1;
export const BEGUN = 2;

/** Reads a table's two lines, as `TableWriter` writes them. */
export function openTable(begunLine: string, wholeLine: string): Table {
  const begun = fromBase64(begunLine);
  const entries = new Uint32Array(fromBase64(wholeLine).buffer);
  const count = entries.length / ENTRY;
  let slots = 1 << 12;
  while (slots < SLOTS && slots < (count + begun.length / 3) * 8) slots *= 2;
  const hints = new Uint8Array(slots / 4);
  for (let n = 0; n < begun.length; n += 3) {
    const key = (begun[n] ?? 0) | ((begun[n + 1] ?? 0) << 8) | ((begun[n + 2] ?? 0) << 16);
    mark(hints, key, BEGUN);
  }
  let shift = 30;
  while (shift > 4 && 1 << (30 - shift) < count) shift -= 1;
  const firsts = new Uint32Array((1 << (30 - shift)) + 1).fill(count);
  for (let n = count - 1; n >= 0; n -= 1) {
    const key = entries[n * ENTRY] ?? 0;
    mark(hints, key, WHOLE);
    firsts[key >>> shift] = n;
  }
  return { hints, entries, firsts, shift };
}

function mark(hints: Uint8Array, key: number, hint: number): void {
  const at = (key >>> 2) & (hints.length - 1);
  hints[at] = (hints[at] ?? 0) | (hint << ((key & 3) * 2));
}

/** By the browser's own decoder, which reads a lexicon in a fraction of a millisecond; Node has none yet. */
function fromBase64(text: string): Uint8Array<ArrayBuffer> {
  const own = Uint8Array as { fromBase64?(text: string): Uint8Array<ArrayBuffer> };
  if (own.fromBase64) return own.fromBase64(text);
  const chars = atob(text);
  const bytes = new Uint8Array(chars.length);
  for (let n = 0; n < bytes.length; n += 1) bytes[n] = chars.charCodeAt(n);
  return bytes;
}

/** What a table's hints say of letters with this hash: `WHOLE`, `BEGUN`, both or 0; wrong for one hash in thirty. */
export function hintOf(hints: Uint8Array, hash: number): number {
  const key = kept(hash);
  return ((hints[(key >>> 2) & (hints.length - 1)] ?? 0) >>> ((key & 3) * 2)) & 3;
}

/** The numbers of the senses of forms with this hash that a span is: written with their capitals, or all in capitals. */
export function formsAt(
  { entries, firsts, shift }: Table,
  hash: number,
  printed: () => Print,
): { as: number[]; loud: number[] } {
  const forms = { as: [] as number[], loud: [] as number[] };
  const key = kept(hash);
  let print: Print | null = null;
  for (let n = (firsts[key >>> shift] ?? 0) * ENTRY; (entries[n] ?? Infinity) <= key; n += ENTRY) {
    if (entries[n] !== key) continue;
    print ??= printed();
    if (entries[n + 1] !== print.check) continue;
    const packed = entries[n + 2] ?? 0;
    if (hasCapitals(print, packed)) forms.as.push(packed & ((1 << INITIALS) - 1));
    else if (print.shouted) forms.loud.push(packed & ((1 << INITIALS) - 1));
  }
  return forms;
}

/** Whether a span has a form's capitals, and others at most where words begin. */
const hasCapitals = ({ inner, initials }: Print, packed: number): boolean =>
  inner === packed >>> INNER && !((packed >>> INITIALS) & 0x3f & ~initials);
