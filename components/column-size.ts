import type { TimelinePage } from '../lib/domain/record-page.ts';

/** A mark's pixels, its own and those around it. */
export const MARK = 10;

/** How many marks stand side by side in a column, and its width in pixels: a month has room for more than a year. */
export function columnSize({ columns }: TimelinePage): { across: number; width: number } {
  const across = columns.length > 31 ? 2 : 3;
  return { across, width: across * MARK + 4 };
}
