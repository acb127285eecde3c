import type { Part } from '../domain/record-page.ts';

/** How many entries of a list a page shows at once: enough to read on, few enough to draw within a frame or two. */
export const PART = 40;

/** One part of a long list, and where it stands in it; the last part for a number beyond it. */
export function takePart<T>(list: readonly T[], wanted: number, size = PART): { taken: T[]; part: Part } {
  const parts = Math.max(1, Math.ceil(list.length / size));
  const part = Math.min(Math.max(1, wanted), parts);
  const start = (part - 1) * size;
  const taken = list.slice(start, start + size);
  const from = taken.length === 0 ? 0 : start + 1;
  return { taken, part: { part, parts, from, to: start + taken.length, total: list.length } };
}
