import { describe, expect, it } from 'vitest';
import { TRUST_ALL } from '../../lib/domain/trust.ts';
import { makeLedger } from '../../lib/record/make-ledger.ts';
import { openRecord } from '../../lib/record/open-record.ts';
import { listSaid } from '../../lib/refresh/list-said.ts';
import { openSaid } from '../../lib/refresh/open-said.ts';
import { openTagger } from '../../lib/statements/open-tagger.ts';
import { claim, entity, QUESTION, report, source } from '../record/fixture.ts';

const ENTITIES = [
  entity('ann', 'united-states', { names: { en: 'Ann Archer' }, aliases: { en: ['Ann Archer'] } }),
  entity('bea', 'united-states', { names: { en: 'Bea Bond' }, aliases: { en: ['Bea Bond'] } }),
  entity('plan', 'other', { kind: 'document' }),
];
const RECORD = {
  entities: ENTITIES,
  questions: [QUESTION],
  claims: [
    claim('now-no', { date: '2025-11-25', position: 'no', content: 'that it is not so at all' }),
    claim('once-yes', { content: 'that the army will be capped at 600,000 soldiers' }),
    claim('unseen', { content: 'that the winter was cold in Kyiv and Odesa', reports: [report('b')] }),
  ],
  sources: [source('a'), source('b')],
  documents: [],
};
const opened = openRecord(
  { ...RECORD, ledger: makeLedger(RECORD) },
  { ...TRUST_ALL, exceptions: { b: false } },
);
const reader = openSaid(ENTITIES, await openTagger());

const said = (text: string, asOf = '2025-11-26') =>
  listSaid(
    { text, date: '2025-11-21', asOf, statements: reader.find({ text, date: null }).statements },
    opened,
  );

const CAPPED = 'Ann Archer said that the army will be capped at 600,000 soldiers.';

describe('what a text says', () => {
  it('is listed by speaker, those of the record first, each stranger apart', () => {
    const rows = said(`Carl Cole said that it was late.\n${CAPPED}\nShe added that she was tired.`);
    expect(rows.map(({ speaker, words, statements }) => [speaker?.id ?? words, statements.length])).toEqual([
      ['ann', 2],
      ['Carl Cole', 1],
    ]);
    expect(rows[0]?.speaker?.name).toBe('Ann Archer');
  });

  it('never takes two unknown pronouns for one speaker', () => {
    expect(said('He said that it was late.\nHe said that it was early.')).toHaveLength(2);
  });

  it('leads to the claim it repeats and tells the position taken since, as of the day in view', () => {
    expect(said(CAPPED)[0]?.statements[0]?.match).toEqual({
      claim: 'once-yes',
      otherwise: { claim: 'now-no', label: 'No', date: '2025-11-25' },
    });
    expect(said(CAPPED, '2025-11-21')[0]?.statements[0]?.match).toEqual({
      claim: 'once-yes',
      otherwise: null,
    });
  });

  it('ties nothing to a claim that the reader’s trust hides', () => {
    expect(
      said('Ann Archer said that the winter was cold in Kyiv and Odesa.')[0]?.statements[0]?.match,
    ).toBeNull();
  });

  it('cuts what runs on', () => {
    const [row] = said(`Ann Archer said that the mill ${'and the mill '.repeat(200)}burned.`);
    expect(row?.statements[0]?.content.length).toBeLessThan(410);
  });
});
