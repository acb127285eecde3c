import { ACTS } from '../domain/claim.ts';
import type { Ledger } from '../domain/ledger.ts';
import type { Permalink, TimelineCell, TimelineColumn, TimelinePage } from '../domain/record-page.ts';
import { SIDES } from '../domain/side.ts';
import { dayNumber, dayOf } from './day-number.ts';
import { draftClaims } from './draft.ts';
import type { OpenRecord } from './open-record.ts';
import type { View } from './open-rows.ts';
import { takePart } from './take-part.ts';
import { bySide, timelineClaims } from './timeline-claims.ts';
import { columnAt } from './timeline-columns.ts';

/** Marks that one side's lane has room for in one column. */
const MARKS = 12;

/** The claims on record by the day in view: drawn in lanes by side, and a part of them listed, newest first. */
export function readTimeline(opened: OpenRecord, link: Permalink, view: View): TimelinePage {
  const { open, rows } = opened;
  const { ledger } = open;
  const { columns, passing, drawn, listed } = timelineClaims(opened, link, view);
  const { taken, part } = takePart(listed, link.part);
  return {
    shows: 'timeline',
    columns,
    lanes: SIDES.filter((side) => link.side === null || link.side === side).map((side) => ({
      side,
      cells: cellsOf(drawn.filter(bySide(side, ledger)).reverse(), columns, ledger),
    })),
    months: monthsOf(ledger, passing),
    now: columnAt(columns, view.asOf),
    claims: draftClaims(taken, open, dayNumber(view.asOf)).finish(rows),
    part,
  };
}

function cellsOf(
  oldestFirst: readonly number[],
  columns: readonly TimelineColumn[],
  ledger: Ledger,
): TimelineCell[] {
  const cells = new Map<number, TimelineCell>();
  for (const claim of oldestFirst) {
    const column = columnAt(columns, dayOf(ledger.day[claim] ?? 0)) ?? 0;
    const cell = cells.get(column) ?? { column, acts: [], claims: 0 };
    cell.claims += 1;
    if (cell.acts.length < MARKS) cell.acts.push(ACTS[ledger.act[claim] ?? -1] ?? 'asserts');
    cells.set(column, cell);
  }
  return [...cells.values()];
}

/** Every month in which anybody spoke, with the number of claims that pass, so that the months stay in place. */
function monthsOf({ day }: Ledger, passing: readonly number[]): TimelinePage['months'] {
  const monthOf = (number: number | undefined): string => dayOf(number ?? 0).slice(0, 7);
  const counts = new Map([...new Set(Array.from(day, monthOf))].reverse().map((month) => [month, 0]));
  for (const claim of passing) {
    const month = monthOf(day[claim]);
    counts.set(month, (counts.get(month) ?? 0) + 1);
  }
  return [...counts].map(([month, claims]) => ({ month, claims }));
}
