import type { TimelinePage } from '../lib/domain/record-page.ts';

interface ColumnSize {
  /** How many marks stand side by side. */
  across: number;
  /** A mark's pixels, its own and those around it. */
  pitch: number;
  /** The column's pixels. */
  width: number;
}

/** The size of a column: a month has room for more than a year, all of whose weeks fit in a window of 1,280 pixels. */
export function columnSize({ columns }: TimelinePage): ColumnSize {
  return columns.length > 31 ? { across: 2, pitch: 9, width: 21 } : { across: 3, pitch: 10, width: 34 };
}
