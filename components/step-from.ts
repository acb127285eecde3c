import type { TimelinePage } from '../lib/domain/record-page.ts';
import type { Side } from '../lib/domain/side.ts';

type Lanes = TimelinePage['lanes'];

export interface Place {
  side: Side;
  column: number;
}

/** Where a key leads from a place among the lanes, or null where it leads nowhere; left and right follow the script. */
export function stepFrom(
  lanes: Lanes,
  at: Place | null,
  key: string,
  direction: 'ltr' | 'rtl',
): Place | null {
  const lane = lanes.findIndex(({ side }) => side === at?.side);
  const cells = lanes[lane]?.cells ?? [];
  if (!at || cells.length === 0) return null;
  const here = cells.findIndex(({ column }) => column === at.column);
  const on = direction === 'ltr' ? 'ArrowRight' : 'ArrowLeft';
  const back = direction === 'ltr' ? 'ArrowLeft' : 'ArrowRight';
  const inLane: Record<string, number> = { [on]: here + 1, [back]: here - 1, Home: 0, End: cells.length - 1 };
  const wanted = inLane[key];
  if (wanted !== undefined) return placed(at.side, cells[wanted]?.column);
  if (key === 'ArrowDown') return nearest(lanes.slice(lane + 1), at.column);
  if (key === 'ArrowUp') return nearest(lanes.slice(0, lane).reverse(), at.column);
  return null;
}

const placed = (side: Side, column: number | undefined): Place | null =>
  column === undefined ? null : { side, column };

/** In the next lane that has any marks, the place closest in time. */
function nearest(lanes: Lanes, column: number): Place | null {
  const lane = lanes.find(({ cells }) => cells.length > 0);
  if (!lane) return null;
  const distance = (one: { column: number }): number => Math.abs(one.column - column);
  const [best] = lane.cells.toSorted((a, b) => distance(a) - distance(b));
  return placed(lane.side, best?.column);
}
