import { describe, expect, it } from 'vitest';
import type { Permalink, RecordContent } from '../../lib/domain/record-page.ts';
import { TRUST_ALL } from '../../lib/domain/trust.ts';
import { dayAfter, isDay, lastOfMonth, mondayOf } from '../../lib/record/day-steps.ts';
import { makeLedger } from '../../lib/record/make-ledger.ts';
import { matchText } from '../../lib/record/match-text.ts';
import { openRecord } from '../../lib/record/open-record.ts';
import { HOME } from '../../lib/record/permalink.ts';
import { planChanges } from '../../lib/record/plan-changes.ts';
import { readRecord } from '../../lib/record/read-record.ts';
import { takePart } from '../../lib/record/take-part.ts';
import { columnAt, columnsOf } from '../../lib/record/timeline-columns.ts';
import { claim, ENTITIES, entity, QUESTION, report, source } from './fixture.ts';

const CLAIMS = [
  claim('1', { date: '2025-11-19', reports: [report('a'), report('b', 'a')] }),
  claim('2', {
    date: '2025-11-20',
    speaker: 'rus',
    position: 'no',
    act: 'denies',
    reports: [report('c')],
    responses: [{ to: '1', how: 'denies' }],
  }),
  claim('3', { date: '2025-12-22', speaker: 'bea', reports: [report('b')] }),
];
const ROWS = {
  entities: ENTITIES,
  questions: [QUESTION, { ...QUESTION, id: 'unasked', text: 'Is it not?' }],
  claims: CLAIMS,
  sources: ['a', 'b', 'c', 'd'].map((id) => source(id)),
  documents: [],
};
const RECORD = { ...ROWS, ledger: makeLedger(ROWS) };

const at = (link: Partial<Permalink>, exceptions = {}) =>
  readRecord(openRecord(RECORD, { ...TRUST_ALL, exceptions }), { ...HOME, ...link }, '2025-12-31');

function shown<S extends RecordContent['shows']>(shows: S, link: Partial<Permalink>, exceptions = {}) {
  const { content } = at(link, exceptions);
  if (content.shows !== shows) throw new Error(`shows ${content.shows}`);
  return content as Extract<RecordContent, { shows: S }>;
}

describe('the record at an address', () => {
  it('knows its days: the first, those beside the one in view, and how the claims spread', () => {
    expect(at({ asOf: '2025-11-20' })).toMatchObject({
      asOf: '2025-11-20',
      first: '2025-11-19',
      previous: '2025-11-19',
      next: '2025-12-22',
      counts: { claims: 2, hidden: 0, since: 1 },
    });
    const { spread } = at({});
    expect(spread).toHaveLength(43);
    expect([spread[0], spread[1], spread[33], spread.reduce((a, b) => a + b)]).toEqual([1, 1, 1, 3]);
  });

  it('filters the matrix by side, standing and words, and counts the questions nobody spoke to', () => {
    const rows = (link: Partial<Permalink>) =>
      shown('matrix', { asOf: '2025-11-20', ...link }).rows.map(({ question }) => question.id);
    expect(rows({})).toEqual(['q']);
    expect(shown('matrix', {}).silent).toBe(1);
    expect(rows({ side: 'russia' })).toEqual(['q']);
    expect(rows({ side: 'europe' })).toEqual([]);
    expect(rows({ standing: 'agreed' })).toEqual([]);
    expect(rows({ text: 'IT so' })).toEqual(['q']);
    expect(rows({ text: 'rus' })).toEqual(['q']);
    expect(rows({ text: 'bea' })).toEqual([]);
  });

  it('shows a claim with what is tied to it, or says why it is not there', () => {
    const found = shown('claim', { shows: 'claim', id: '1' });
    expect(found.answeredBy.map(({ how, claim: { id } }) => [how, id])).toEqual([['denies', '2']]);
    expect(found.position).toBe('Yes');
    expect(shown('claim', { shows: 'claim', id: '2' }).answers.map(({ claim: { id } }) => id)).toEqual(['1']);
    const why = (link: Partial<Permalink>, exceptions = {}) =>
      shown('missing', { shows: 'claim', ...link }, exceptions);
    expect(why({ id: 'x' })).toMatchObject({ why: 'unknown' });
    expect(why({ id: '3', asOf: '2025-11-20' })).toMatchObject({ why: 'later', from: '2025-12-22' });
    expect(why({ id: '3' }, { b: false })).toMatchObject({ why: 'hidden', from: null });
    expect(shown('missing', { shows: 'question', id: 'x' }).why).toBe('unknown');
    expect(shown('missing', { shows: 'entity', id: 'x' }).why).toBe('unknown');
  });

  it('shows a question and an entity as of the day, all of it', () => {
    const question = shown('question', { shows: 'question', id: 'q', asOf: '2025-11-20' });
    expect(question.claims.map(({ id }) => id)).toEqual(['2', '1']);
    expect(question.flips.map((flip) => flip.source)).toEqual(['a', 'c']);
    expect(question.about.map(({ id }) => id)).toEqual(['plan']);
    const { briefing } = shown('entity', { shows: 'entity', id: 'plan' });
    expect(briefing.claims).toHaveLength(3);
  });

  it('draws the timeline’s lanes and lists what was chosen in them', () => {
    const whole = shown('timeline', { shows: 'timeline' });
    expect(whole.columns).toHaveLength(34);
    expect(whole.months).toEqual([
      { month: '2025-11', claims: 2 },
      { month: '2025-12', claims: 1 },
    ]);
    expect(whole.lanes.map(({ side, cells }) => [side, cells.map((one) => one.column)])).toEqual([
      ['united-states', [0, 33]],
      ['ukraine', []],
      ['russia', [1]],
      ['europe', []],
      ['other', []],
    ]);
    const listed = (link: Partial<Permalink>) =>
      shown('timeline', { shows: 'timeline', ...link }).claims.map(({ id }) => id);
    expect(listed({})).toEqual(['3', '2', '1']);
    expect(listed({ month: '2025-11' })).toEqual(['2', '1']);
    expect(listed({ lane: 'russia', at: '2025-11-20' })).toEqual(['2']);
    expect(listed({ source: 'a' })).toEqual(['1']);
    expect(listed({ side: 'russia' })).toEqual(['2']);
    expect(listed({ asOf: '2025-11-19' })).toEqual(['1']);
  });

  it('says what rests on each source, trusted or not, as of the day', () => {
    const lines = shown('sources', { shows: 'sources', asOf: '2025-11-20' }, { c: false }).sources;
    expect(lines.map((one) => [one.id, one.claims, one.relayed, one.alone, one.trusted])).toEqual([
      ['a', 1, 1, 1, true],
      ['b', 1, 0, 0, true],
      ['c', 1, 0, 1, false],
    ]);
    expect(shown('sources', { shows: 'sources', text: 'c' }).sources.map(({ id }) => id)).toEqual(['c']);
  });
});

describe('a long list', () => {
  const list = Array.from({ length: 7 }, (_, n) => n);
  it('is taken in parts that make up the whole', () => {
    expect(takePart(list, 2, 3)).toEqual({
      taken: [3, 4, 5],
      part: { part: 2, parts: 3, from: 4, to: 6, total: 7 },
    });
    expect(takePart(list, 99, 3).taken).toEqual([6]);
    expect(takePart([], 1)).toEqual({ taken: [], part: { part: 1, parts: 1, from: 0, to: 0, total: 0 } });
  });
});

describe('words sought', () => {
  it('are found whatever their case, accents and apostrophes, all of them', () => {
    expect(matchText('zelenskyy ARMY')('Volodymyr Zelenskyy', 'the army’s size')).toBe(true);
    expect(matchText("army's")('the army’s size')).toBe(true);
    expect(matchText('cafe')('Café')).toBe(true);
    expect(matchText('army navy')('army')).toBe(false);
    expect(matchText('  ')('')).toBe(true);
  });
});

describe('columns of days', () => {
  const days = (from: string, to: string) => columnsOf({ from, to }, null);
  it('are days, weeks from Monday, or months, never more than can be told apart', () => {
    expect(days('2025-11-19', '2025-12-01')).toHaveLength(13);
    expect(days('2025-11-19', '2026-06-01')[0]).toEqual({ from: '2025-11-17', to: '2025-11-23' });
    expect(days('2020-01-31', '2024-02-02').at(-1)).toEqual({ from: '2024-02-01', to: '2024-02-29' });
    expect(columnsOf(null, '2024-02')).toHaveLength(29);
    expect(columnsOf(null, null)).toEqual([]);
  });

  it('find the column of each of their days, and none for others', () => {
    const columns = days('2025-11-19', '2026-06-01');
    for (let n = -3; n < 210; n += 1) {
      const day = dayAfter('2025-11-17', n);
      const found = columnAt(columns, day);
      const holds = columns.findIndex(({ from, to }) => from <= day && day <= to);
      expect(found).toBe(holds < 0 ? null : holds);
    }
  });

  it('reckon by the calendar', () => {
    expect([mondayOf('2025-11-23'), mondayOf('2025-11-24')]).toEqual(['2025-11-17', '2025-11-24']);
    expect([lastOfMonth('2025-12'), lastOfMonth('2024-02')]).toEqual(['2025-12-31', '2024-02-29']);
    expect(['2025-11-31', '2025-1-1', 'x', '2024-02-29'].map(isDay)).toEqual([false, false, false, true]);
  });
});

describe('the plan’s points', () => {
  const point = (n: number, gist: string, from: number[] = []) => ({
    n,
    gist,
    category: 'other',
    from,
    urls: [],
  });
  const document = { former: 'first', complete: true, date: '2025-11-23' };
  const page = planChanges(
    [
      {
        ...document,
        id: 'first',
        former: null,
        date: '2025-11-20',
        points: [point(1, 'One stays.'), point(2, 'Two has three words.'), point(3, 'Three goes.')],
      },
      {
        ...document,
        id: 'second',
        points: [point(1, 'One stays.', [1]), point(2, 'Two has four words.', [2]), point(3, 'Four is new.')],
      },
      { ...document, id: 'part', date: '2025-11-24', complete: false, points: [] },
    ],
    [entity('first'), entity('second')],
  );

  it('are kept, changed, dropped or new, and unknown where a version was not published by number', () => {
    expect(page.rows.map(({ cells }) => cells.map(({ fate }) => fate))).toEqual([
      ['none', 'kept', 'unpublished'],
      ['none', 'changed', 'unpublished'],
      ['none', 'dropped', 'unpublished'],
      ['none', 'new', 'none'],
    ]);
    expect(page.versions[1]?.fates).toEqual({ kept: 1, changed: 1, dropped: 1, new: 1 });
    expect(page.rows[1]?.cells[1]?.points[0]?.changes.map(({ how, text }) => `${how}:${text}`)).toEqual([
      'kept:Two has',
      'removed: three',
      'added: four',
      'kept: words.',
    ]);
  });
});
