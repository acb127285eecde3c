import type { Lists } from '../domain/ledger.ts';

/** A column with a value for each record. */
export function fill<C extends Uint8Array | Uint16Array | Uint32Array, T>(
  column: C,
  records: readonly T[],
  valueOf: (record: T, n: number) => number,
): C {
  for (const [n, record] of records.entries()) column[n] = valueOf(record, n);
  return column;
}

/** Lists in the ledger's form. */
export function makeLists(lists: readonly (readonly number[])[]): Lists {
  const start = makeStarts(lists, ({ length }) => length);
  const items = new Uint32Array(start.at(-1) ?? 0);
  let at = 0;
  for (const list of lists) for (const item of list) items[at++] = item;
  return { start, items };
}

/** Where each of these begins when they stand one after the other, and where the last ends. */
export function makeStarts<T>(all: readonly T[], lengthOf: (one: T) => number): Uint32Array {
  const start = new Uint32Array(all.length + 1);
  let at = 0;
  for (const [n, one] of all.entries()) start[n + 1] = at += lengthOf(one);
  return start;
}

/** For each item below `count` the numbers of the lists that have it, in order. */
export function invertLists({ start, items }: Lists, count: number): Lists {
  const inverse = { start: new Uint32Array(count + 1), items: new Uint32Array(items.length) };
  for (const item of items) inverse.start[item + 1] = (inverse.start[item + 1] ?? 0) + 1;
  for (let n = 0; n < count; n += 1)
    inverse.start[n + 1] = (inverse.start[n + 1] ?? 0) + (inverse.start[n] ?? 0);
  const next = inverse.start.slice();
  for (let n = 0; n + 1 < start.length; n += 1) {
    for (let at = start[n] ?? 0; at < (start[n + 1] ?? 0); at += 1) {
      const item = items[at] ?? 0;
      const place = next[item] ?? 0;
      inverse.items[place] = n;
      next[item] = place + 1;
    }
  }
  return inverse;
}

/** The list of a number. */
export const listOf = ({ start, items }: Lists, n: number): Uint32Array =>
  items.subarray(start[n] ?? 0, start[n + 1] ?? 0);

/** The place of an id among sorted ones, or -1. */
export function placeOf(sorted: readonly string[], id: string): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? '') < id) low = middle + 1;
    else high = middle;
  }
  return sorted[low] === id ? low : -1;
}
