import type { ClaimLine } from '../domain/briefing.ts';
import { claimLine } from './claim-line.ts';
import type { RecordRows, View } from './open-rows.ts';
import { newestFirst, openRows } from './open-rows.ts';
import { rowsAbout } from './rows-about.ts';

/** What came on these entities after the day in view, newest first: what the popup's since-line counts (DESIGN §3.6). */
export function newerClaims(rows: RecordRows, ids: readonly string[], view: View): ClaimLine[] {
  const open = openRows(rows, view.trust);
  const subjects = new Set(ids.flatMap((id) => [id, open.entities.get(id)?.standsFor ?? id]));
  return rowsAbout(rows, subjects)
    .claims.filter((claim) => claim.date > view.asOf && open.counting(claim, view.today).length > 0)
    .sort(newestFirst)
    .map((claim) => claimLine(claim, open, view.today));
}
