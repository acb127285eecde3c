import { expect, it } from 'vitest';
import { TRUST_ALL } from '../../lib/domain/trust.ts';
import { draftEntity } from '../../lib/record/brief-entity.ts';
import { briefingMarkdown } from '../../lib/record/briefing-markdown.ts';
import { makeLedger } from '../../lib/record/make-ledger.ts';
import { rowsById } from '../../lib/record/open-rows.ts';
import { claim, ENTITIES, entity, QUESTION, report, source } from './fixture.ts';

const CLAIMS = [
  claim('one', { speaker: 'US officials', act: 'denies', reports: [report('a', 'b')] }),
  claim('two', { speaker: 'ann', position: 'no', reports: [report('b')] }),
];

function notes(): string {
  const entities = [...ENTITIES, entity('US officials', 'united-states', { kind: 'group' })];
  const rows = { entities, questions: [QUESTION], claims: CLAIMS, sources: [source('a'), source('b')] };
  const view = { asOf: '2025-11-20', today: '2025-11-20', trust: TRUST_ALL };
  const briefing = draftEntity(makeLedger(rows), 'plan', view)?.finish(rowsById(rows));
  if (!briefing) throw new Error('The plan has no briefing');
  return briefingMarkdown(briefing);
}

it('a group denies in the plural, and a relay names whose reporting it is', () => {
  expect(notes()).toContain(
    '- 2025-11-20: US officials deny that it is so ([b, via a](https://a.example/b))',
  );
});

it('one speaker says what it says, linked to who published it first', () => {
  expect(notes()).toContain('- 2025-11-20: ann says that it is so ([b](https://b.example/b))');
});
