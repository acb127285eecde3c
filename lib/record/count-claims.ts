import type { ClaimCounts } from '../domain/briefing.ts';
import type { DayNumber } from '../domain/ledger.ts';
import { dayNumber } from './day-number.ts';
import type { OpenLedger } from './open-ledger.ts';
import { isOnRecord, isVisible } from './open-ledger.ts';
import type { View } from './open-rows.ts';

/** How many of these claims are visible, hidden by trust, and newer than the day in view (DESIGN §3.2, §3.6). */
export function countClaims(claims: Iterable<number>, open: OpenLedger, view: View): ClaimCounts {
  const [asOf, today] = [dayNumber(view.asOf), dayNumber(view.today)];
  const counts = { claims: 0, hidden: 0, since: 0 };
  for (const claim of claims) {
    if (isVisible(open, claim, asOf)) counts.claims += 1;
    else if (isOnRecord(open.ledger, claim, asOf)) counts.hidden += 1;
    else if (isNewer(open, claim, asOf, today)) counts.since += 1;
  }
  return counts;
}

/** Whether a claim came after the day in view and is visible today. */
export const isNewer = (open: OpenLedger, claim: number, asOf: DayNumber, today: DayNumber): boolean =>
  (open.ledger.day[claim] ?? 0) > asOf && isVisible(open, claim, today);
