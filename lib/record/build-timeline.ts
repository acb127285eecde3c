import type { Timeline } from '../domain/overview.ts';
import { SIDES } from '../domain/side.ts';
import { claimLine } from './claim-line.ts';
import type { RecordRows, View } from './open-rows.ts';
import { newestFirst, openRows } from './open-rows.ts';

/** Every claim visible as of a day, oldest first, in a lane for each side. */
export function buildTimeline(rows: RecordRows, { trust, asOf }: View): Timeline {
  const open = openRows(rows, trust);
  const visible = rows.claims
    .filter((claim) => open.counting(claim, asOf).length > 0)
    .sort((a, b) => newestFirst(b, a));
  const lines = visible.map((claim) => claimLine(claim, open, asOf));
  return {
    from: visible[0]?.date ?? null,
    to: visible.at(-1)?.date ?? null,
    lanes: SIDES.map((side) => ({ side, claims: lines.filter(({ speaker }) => speaker.side === side) })),
  };
}
