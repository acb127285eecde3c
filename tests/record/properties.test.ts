import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PositionLine } from '../../lib/domain/briefing.ts';
import type { Claim } from '../../lib/domain/claim.ts';
import { ACTS } from '../../lib/domain/claim.ts';
import type { Trust } from '../../lib/domain/trust.ts';
import { TRUST_ALL } from '../../lib/domain/trust.ts';
import { briefEntity } from '../../lib/record/brief-entity.ts';
import { briefQuestion } from '../../lib/record/brief-question.ts';
import { buildMatrix } from '../../lib/record/build-matrix.ts';
import { buildTimeline } from '../../lib/record/build-timeline.ts';
import { claimsAlone } from '../../lib/record/claims-alone.ts';
import { claim, ENTITIES, QUESTION, report, source } from './fixture.ts';

const IDS = ['a', 'b', 'c', 'd'];
const SOURCES = IDS.map((id) => source(id));
const DAYS = ['2025-11-18', '2025-11-19', '2025-11-20', '2025-11-21'];

const reports = fc.uniqueArray(
  fc.record({ from: fc.constantFrom(...IDS), origin: fc.constantFrom(...IDS), late: fc.boolean() }),
  { minLength: 1, maxLength: 4, selector: ({ from }) => from },
);

const claims = fc.array(
  fc.record({
    date: fc.constantFrom(...DAYS),
    speaker: fc.constantFrom('ann', 'bea', 'rus', 'ukr'),
    act: fc.constantFrom(...ACTS),
    position: fc.constantFrom('yes', 'no'),
    reports,
  }),
  { maxLength: 8 },
);

type Drawn = typeof claims extends fc.Arbitrary<infer T> ? T : never;

const made = (drawn: Drawn): Claim[] =>
  drawn.map(({ date, speaker, act, position, reports }, n) =>
    claim(`c${n}`, {
      date,
      speaker,
      act,
      position: act === 'withdraws' ? null : position,
      reports: reports.map(({ from, origin, late }) => report(from, origin, late ? '2025-11-25' : null)),
    }),
  );

const inputOf = (rows: readonly Claim[]) => ({
  entities: ENTITIES,
  questions: [QUESTION],
  claims: rows,
  sources: SOURCES,
});

const brief = (rows: readonly Claim[], trust: Trust = TRUST_ALL, asOf = '2025-12-31') => {
  const briefing = briefEntity(inputOf(rows), 'plan', { asOf, today: '2025-12-31', trust });
  if (!briefing) throw new Error('the plan is unknown');
  return briefing;
};

const without = (...ids: string[]): Trust => ({
  ...TRUST_ALL,
  exceptions: Object.fromEntries(ids.map((id) => [id, false])),
});

describe('the rules of the record hold whatever the record', () => {
  it('a further report of an origin that counts already never changes the number of origins', () => {
    fc.assert(
      fc.property(claims, fc.constantFrom(...IDS), (drawn, relay) => {
        const rows = made(drawn);
        const more = rows.map((one) => {
          const [first] = one.reports;
          return first
            ? { ...one, reports: [...one.reports, report(relay, first.origin, first.published)] }
            : one;
        });
        expect(brief(more).claims.map(({ voices }) => voices.origins)).toEqual(
          brief(rows).claims.map(({ voices }) => voices.origins),
        );
      }),
    );
  });

  it('muting a source raises nothing but the hidden count', () => {
    fc.assert(
      fc.property(claims, fc.subarray(IDS), (drawn, muted) => {
        const all = brief(made(drawn));
        const fewer = brief(made(drawn), without(...muted));
        expect(fewer.counts.claims).toBeLessThanOrEqual(all.counts.claims);
        expect(fewer.counts.since).toBeLessThanOrEqual(all.counts.since);
        expect(fewer.counts.claims + fewer.counts.hidden).toBe(all.counts.claims + all.counts.hidden);
        for (const { id, voices, reports } of fewer.claims) {
          const before = all.claims.find((one) => one.id === id);
          expect(before?.voices.sources).toBeGreaterThanOrEqual(voices.sources);
          expect(before?.voices.origins).toBeGreaterThanOrEqual(voices.origins);
          expect(before?.reports.length).toBeGreaterThanOrEqual(reports.length);
        }
      }),
    );
  });

  it('toggling back restores, and the order of claims, reports and toggles never matters', () => {
    fc.assert(
      fc.property(claims, fc.shuffledSubarray(IDS), (drawn, muted) => {
        const rows = made(drawn);
        const turned = rows.toReversed().map((one) => ({ ...one, reports: one.reports.toReversed() }));
        expect(brief(turned, without(...muted.toReversed()))).toEqual(brief(rows, without(...muted)));
        const back = { ...TRUST_ALL, exceptions: Object.fromEntries(muted.map((id) => [id, true])) };
        expect(brief(rows, back)).toEqual(brief(rows));
      }),
    );
  });

  it('what is visible as of a day stays visible as of any later day', () => {
    fc.assert(
      fc.property(claims, fc.constantFrom(...DAYS), fc.constantFrom(...DAYS), (drawn, one, other) => {
        const [early, late] = [one, other].sort();
        const rows = made(drawn);
        const then = brief(rows, TRUST_ALL, early).claims.map(({ id }) => id);
        expect(brief(rows, TRUST_ALL, late).claims.map(({ id }) => id)).toEqual(expect.arrayContaining(then));
      }),
    );
  });

  it('a source hides exactly the claims that rest on it alone', () => {
    fc.assert(
      fc.property(claims, fc.constantFrom(...IDS), (drawn, muted) => {
        const rows = made(drawn);
        expect(brief(rows, without(muted)).counts.hidden).toBe(claimsAlone(rows)[muted] ?? 0);
      }),
    );
  });

  it('a question flips without a source exactly as it stands once the source is muted', () => {
    fc.assert(
      fc.property(claims, fc.constantFrom(...DAYS), (drawn, asOf) => {
        const input = inputOf(made(drawn));
        const at = (trust: Trust) => briefQuestion(input, 'q', { asOf, today: '2025-12-31', trust });
        const before = at(TRUST_ALL);
        for (const id of IDS) {
          const after = at(without(id))?.question.standing;
          const flip = before?.flips.find(({ source }) => source === id);
          expect(flip?.to ?? before?.question.standing).toBe(after);
        }
      }),
    );
  });

  it('the sides’ cells together hold what the question holds, and the timeline what is visible', () => {
    fc.assert(
      fc.property(claims, fc.constantFrom(...DAYS), (drawn, asOf) => {
        const input = inputOf(made(drawn));
        const view = { asOf, today: '2025-12-31', trust: TRUST_ALL };
        const [row] = buildMatrix(input, view);
        const holders = (lines: readonly PositionLine[] = []) =>
          lines.flatMap(({ id, holders }) => holders.map(({ speaker }) => `${speaker.id} ${id}`)).sort();
        expect(holders(row?.cells.flatMap(({ positions }) => positions))).toEqual(
          holders(row?.question.positions),
        );
        const laid = buildTimeline(input, view).lanes.flatMap((lane) => lane.claims);
        expect(laid.length).toBe(brief(input.claims, TRUST_ALL, asOf).counts.claims);
      }),
    );
  });
});
