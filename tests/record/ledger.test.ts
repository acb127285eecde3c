import { describe, expect, it } from 'vitest';
import type { Claim } from '../../lib/domain/claim.ts';
import type { Trust } from '../../lib/domain/trust.ts';
import { TRUST_ALL } from '../../lib/domain/trust.ts';
import { briefEntity } from '../../lib/record/brief-entity.ts';
import { dayNumber, dayOf } from '../../lib/record/day-number.ts';
import { makeLedger } from '../../lib/record/make-ledger.ts';
import { claimId } from '../../lib/record/open-ledger.ts';
import { syntheticRecord } from '../bench/synthetic-record.ts';

const ROWS = syntheticRecord(1_500);
const DAYS = ['2024-12-31', '2025-01-02', '2025-01-04', '2025-12-31'];
const DISTRUSTED = Object.fromEntries(
  ROWS.sources.flatMap(({ id }, n) => (n % 2 === 0 ? [[id, false]] : [])),
);
const TRUSTS: Trust[] = [TRUST_ALL, { ...TRUST_ALL, exceptions: DISTRUSTED, namedOnly: true }];

/** What the rules say of one claim, in so many words (DESIGN §3.1, §3.2). */
function isSeen({ date, attribution, reports }: Claim, trust: Trust, day: string): boolean {
  const trusted = (id: string): boolean => trust.exceptions[id] !== false;
  return (
    date <= day &&
    !(trust.namedOnly && attribution === 'anonymous') &&
    reports.some((r) => (r.published ?? date) <= day && trusted(r.source) && trusted(r.origin))
  );
}

describe('the ledger', () => {
  it('numbers claims with the newest first, whatever the order of the rows', () => {
    const ledger = makeLedger(ROWS);
    const turned = { ...ROWS, claims: ROWS.claims.toReversed(), entities: ROWS.entities.toReversed() };
    expect(makeLedger(turned)).toEqual(ledger);
    expect([0, 1, 1_499].map((claim) => claimId(ledger, claim))).toEqual([
      'claim-001200',
      'claim-001201',
      'claim-000299',
    ]);
  });

  it.each(DAYS)('keeps %s as a number that says the same', (day) => {
    expect(dayOf(dayNumber(day))).toBe(day);
  });

  it('counts all claims of an entity in many, and shows the newest twelve', () => {
    const theirs = ROWS.claims.filter(({ speaker, about }) => [speaker, ...about].includes('entity-0'));
    expect(theirs.length).toBeGreaterThan(300);
    for (const trust of TRUSTS)
      for (const asOf of DAYS) {
        const today = '2025-12-31';
        const briefing = briefEntity(ROWS, 'entity-0', { asOf, today, trust });
        const then = theirs.filter((one) => isSeen(one, trust, asOf));
        const since = theirs.filter((one) => one.date > asOf && isSeen(one, trust, today));
        expect(briefing?.counts).toMatchObject({
          claims: then.length,
          hidden: theirs.filter((one) => isSeen(one, TRUST_ALL, asOf)).length - then.length,
          since: since.length,
        });
        const newest = then.toSorted((a, b) => b.date.localeCompare(a.date) || a.id.localeCompare(b.id));
        expect(briefing?.claims.map(({ id }) => id)).toEqual(newest.slice(0, 12).map(({ id }) => id));
      }
  });

  it('carries twelve questions and counts the rest', () => {
    const briefing = briefEntity(ROWS, 'entity-0', {
      asOf: '2025-12-31',
      today: '2025-12-31',
      trust: TRUST_ALL,
    });
    expect(briefing?.questions).toHaveLength(12);
    expect(briefing?.counts.questions).toBeGreaterThan(60);
  });
});
