import type { Timeline } from '../domain/overview.ts';
import { SIDES } from '../domain/side.ts';
import { claimLine } from './claim-line.ts';
import { dayNumber } from './day-number.ts';
import { rowOf } from './draft.ts';
import { claimId, isVisible } from './open-ledger.ts';
import type { RecordRows, View } from './open-rows.ts';
import { openRows, rowsById } from './open-rows.ts';

/** Every claim visible as of a day, oldest first, in a lane for each side. */
export function buildTimeline(rows: RecordRows, view: View): Timeline {
  const open = openRows(rows, view.trust);
  const asOf = dayNumber(view.asOf);
  const { claims } = rowsById(rows);
  const lines = [...open.ledger.day.keys()]
    .filter((claim) => isVisible(open, claim, asOf))
    .map((claim) => claimLine(claim, rowOf(claims, claimId(open.ledger, claim)), open, asOf))
    .reverse();
  return {
    from: lines[0]?.date ?? null,
    to: lines.at(-1)?.date ?? null,
    lanes: SIDES.map((side) => ({ side, claims: lines.filter(({ speaker }) => speaker.side === side) })),
  };
}
