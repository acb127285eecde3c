import type { ClaimLine } from '../domain/briefing.ts';
import type { Draft, Ledger } from '../domain/ledger.ts';
import { isNewer } from './count-claims.ts';
import { dayNumber } from './day-number.ts';
import { draftClaims } from './draft.ts';
import { findAbout } from './find-about.ts';
import { openLedger } from './open-ledger.ts';
import type { RecordRows, View } from './open-rows.ts';
import { finishFrom } from './open-rows.ts';

/** Claims that the list carries; the since-line's count covers all of them. */
const MOST = 100;

/** What came on these entities after the day in view, newest first: what the popup's since-line counts (DESIGN §3.6). */
export const newerClaims = (rows: RecordRows, ids: readonly string[], view: View): ClaimLine[] =>
  finishFrom(rows, (ledger) => draftNewer(ledger, ids, view)) ?? [];

/** Drafts what came on these entities after the day in view, newest first. */
export function draftNewer(ledger: Ledger, ids: readonly string[], view: View): Draft<ClaimLine[]> {
  const open = openLedger(ledger, view.trust);
  const [asOf, today] = [dayNumber(view.asOf), dayNumber(view.today)];
  const { claims } = findAbout(ledger, ids);
  const newer = [...claims].filter((claim) => isNewer(open, claim, asOf, today));
  return draftClaims(newer.slice(0, MOST), open, today);
}
