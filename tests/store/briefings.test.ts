import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readDossier } from '../../lib/cli/read-dossier.ts';
import type { Claim } from '../../lib/domain/claim.ts';
import { ACTS, ATTRIBUTIONS, RESPONSE_KINDS } from '../../lib/domain/claim.ts';
import type { Dossier } from '../../lib/domain/dossier.ts';
import { PRESETS } from '../../lib/domain/trust.ts';
import { validateDossier } from '../../lib/dossier/validate-dossier.ts';
import { briefEntity, draftEntity } from '../../lib/record/brief-entity.ts';
import { briefPage, draftPage } from '../../lib/record/brief-page.ts';
import { briefQuestion, draftQuestion } from '../../lib/record/brief-question.ts';
import type { View } from '../../lib/record/open-rows.ts';
import { openShown } from '../../lib/store/open-shown.ts';
import { openStore } from '../../lib/store/open-store.ts';
import { importAlone } from './import-alone.ts';
import { claim, entity, report, source } from '../record/fixture.ts';

const validated = validateDossier(await readDossier());
if (!validated.ok) throw new Error('the bundled dossier is refused');
const { dossier } = validated;

const store = openStore('briefings');
const fromShown = openShown(store);
let build = 0;

/** Imports a record and holds every briefing about it from the store against the one computed from all its rows. */
async function holdAgainstRows(record: Dossier, view: View): Promise<void> {
  await importAlone(store, record, String((build += 1)));
  const entities = record.entities.map(({ id }) => id);
  for (const id of [...entities, 'nobody'])
    expect(await fromShown((ledger) => draftEntity(ledger, id, view))).toEqual(briefEntity(record, id, view));
  for (const { id } of [...record.questions, { id: 'unasked' }])
    expect(await fromShown((ledger) => draftQuestion(ledger, id, view))).toEqual(
      briefQuestion(record, id, view),
    );
  for (const ids of [entities, entities.slice(0, 3), ['nobody'], []])
    expect(await fromShown((ledger) => draftPage(ledger, ids, view))).toEqual(briefPage(record, ids, view));
}

const ENTITIES = [
  entity('ann', 'united-states', { roles: [{ title: 'Envoy', from: '2025-11-19', to: null }] }),
  entity('bea', 'united-states'),
  entity('plan', 'other', { kind: 'document' }),
  entity('rus', 'russia'),
  entity('moscow', 'russia', { kind: 'place', standsFor: 'rus' }),
];
const SOURCES = ['a', 'b', 'c'].map((id, n) =>
  source(
    id,
    n === 0
      ? { kind: 'wire' }
      : { stateControlled: n === 1 ? { ground: 'owned', url: 'https://b.example/' } : null },
  ),
);
const QUESTIONS = ['q', 'r', 's'].map((id, n) => ({
  id,
  text: `Is it so in ${id}?`,
  about: n === 0 ? ['plan'] : [],
  positions: ['yes', 'no'].map((position) => ({ id: position, label: position.toUpperCase() })),
}));
const DAYS = ['2025-11-18', '2025-11-19', '2025-11-20', '2025-11-21'];

const drawnClaim = fc.record({
  date: fc.constantFrom(...DAYS),
  speaker: fc.constantFrom('ann', 'bea', 'rus', 'stranger'),
  attribution: fc.constantFrom(...ATTRIBUTIONS),
  act: fc.constantFrom(...ACTS),
  about: fc.subarray(['ann', 'plan', 'rus', 'stranger']),
  question: fc.constantFrom('q', 'r', 's', null),
  position: fc.constantFrom('yes', 'no'),
  response: fc.option(fc.record({ back: fc.nat(5), how: fc.constantFrom(...RESPONSE_KINDS) })),
  reports: fc.array(
    fc.record({
      from: fc.constantFrom('a', 'b', 'c'),
      origin: fc.constantFrom('a', 'b', 'c'),
      published: fc.option(fc.constantFrom(...DAYS)),
    }),
    { minLength: 1, maxLength: 3 },
  ),
});

const made = (drawn: (typeof drawnClaim extends fc.Arbitrary<infer T> ? T : never)[]): Claim[] =>
  drawn.map(({ question, position, act, response, reports, ...rest }, n) => {
    const to = response && drawn[n - 1 - response.back] ? `c${n - 1 - response.back}` : null;
    return claim(`c${n}`, {
      ...rest,
      act,
      question,
      position: question === null || act === 'withdraws' ? null : position,
      responses: to !== null && response ? [{ to, how: response.how }] : [],
      reports: reports.map(({ from, origin, published }) => report(from, origin, published)),
    });
  });

const views = fc.record({
  asOf: fc.constantFrom(...DAYS),
  today: fc.constant('2025-11-21'),
  trust: fc.record({
    preset: fc.constantFrom(...PRESETS),
    exceptions: fc.dictionary(fc.constantFrom('a', 'b', 'c'), fc.boolean()),
    namedOnly: fc.boolean(),
  }),
});

describe('what the store answers is what all rows together amount to', () => {
  it('for any record, trust and day', { timeout: 60_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(drawnClaim, { maxLength: 40 }), views, (drawn, view) =>
        holdAgainstRows(
          {
            ...dossier,
            documents: [],
            entities: ENTITIES,
            sources: SOURCES,
            questions: QUESTIONS,
            claims: made(drawn),
          },
          view,
        ),
      ),
      { numRuns: 40 },
    );
  });

  it.each([
    ['2025-11-20', {}],
    ['2025-11-22', { tass: false, axios: false }],
  ])('for every entity and question of the dossier, on %s', { timeout: 60_000 }, async (asOf, exceptions) => {
    await holdAgainstRows(dossier, {
      asOf,
      today: '2025-12-31',
      trust: { preset: 'all', exceptions, namedOnly: false },
    });
  });
});
