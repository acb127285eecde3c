import { describe, expect, it } from 'vitest';
import { TRUST_ALL } from '../../lib/domain/trust.ts';
import { briefQuestion } from '../../lib/record/brief-question.ts';
import { buildMatrix } from '../../lib/record/build-matrix.ts';
import { buildTimeline } from '../../lib/record/build-timeline.ts';
import { claimsAlone } from '../../lib/record/claims-alone.ts';
import { listUnreferenced } from '../../lib/record/list-unreferenced.ts';
import { findUnheard, weighSides } from '../../lib/record/weigh-sides.ts';
import { claim, ENTITIES, entity, QUESTION, report, source } from './fixture.ts';

const SOURCES = ['a', 'b', 'c'].map((id) => source(id));
const CLAIMS = [
  claim('1', { date: '2025-11-19', reports: [report('a'), report('b', 'a')] }),
  claim('2', { date: '2025-11-20', speaker: 'rus', position: 'no', act: 'denies', reports: [report('c')] }),
  claim('3', { date: '2025-11-22', speaker: 'bea', reports: [report('b')] }),
];
const ROWS = { entities: ENTITIES, questions: [QUESTION], claims: CLAIMS, sources: SOURCES };
const view = (asOf: string, exceptions = {}) => ({
  asOf,
  today: '2025-12-31',
  trust: { ...TRUST_ALL, exceptions },
});

describe('the matrix', () => {
  it('gives each side the positions of its own speakers, and nothing to a side that did not speak', () => {
    const [row] = buildMatrix(ROWS, view('2025-12-31'));
    const held = row?.cells.map(({ side, positions, newest }) => [
      side,
      positions.map(({ id }) => id),
      newest,
    ]);
    expect(row?.question.standing).toBe('contested');
    expect(held).toEqual([
      ['united-states', ['yes'], '2025-11-22'],
      ['ukraine', [], null],
      ['russia', ['no'], '2025-11-20'],
      ['europe', [], null],
      ['other', [], null],
    ]);
    expect(row?.cells[0]?.positions[0]?.voices).toEqual({ sources: 2, origins: 2 });
  });

  it('leaves out a question on which nobody was on record yet', () => {
    expect(buildMatrix(ROWS, view('2025-11-18'))).toEqual([]);
  });
});

describe('the timeline', () => {
  it('runs from the first visible claim to the last before the day in view, in lanes by side', () => {
    const { from, to, lanes } = buildTimeline(ROWS, view('2025-11-20'));
    expect([from, to]).toEqual(['2025-11-19', '2025-11-20']);
    expect(lanes.map(({ claims }) => claims.map(({ id }) => id))).toEqual([['1'], [], ['2'], [], []]);
  });

  it('has no days when all is muted', () => {
    const muted = view('2025-12-31', { a: false, b: false, c: false });
    expect(buildTimeline(ROWS, muted)).toMatchObject({ from: null, to: null });
  });
});

describe('a question for itself', () => {
  it('names the single sources without which it would stand otherwise', () => {
    expect(briefQuestion(ROWS, 'q', view('2025-11-20'))?.flips).toEqual([
      { source: 'a', sourceName: 'a', from: 'contested', to: 'one-sided' },
      { source: 'c', sourceName: 'c', from: 'contested', to: 'one-sided' },
    ]);
    expect(briefQuestion(ROWS, 'q', view('2025-12-31'))?.flips.map(({ source }) => source)).toEqual(['c']);
  });

  it('shows the claims on it as of the day, and what came since', () => {
    const briefing = briefQuestion(ROWS, 'q', view('2025-11-20', { c: false }));
    expect(briefing?.claims.map(({ id }) => id)).toEqual(['1']);
    expect(briefing?.newer.map(({ id }) => id)).toEqual(['3']);
    expect(briefing?.counts).toEqual({ claims: 1, hidden: 1, since: 1 });
  });

  it('is null when the record does not ask it', () => {
    expect(briefQuestion(ROWS, 'x', view('2025-11-20'))).toBeNull();
  });
});

describe('what rests on one source', () => {
  it('counts a claim for the source and the origin that all its reports need', () => {
    expect(claimsAlone(CLAIMS)).toEqual({ a: 1, b: 1, c: 1 });
    expect(claimsAlone([claim('x', { reports: [report('a'), report('b')] })])).toEqual({});
    expect(claimsAlone([claim('x', { reports: [report('b', 'a')] })])).toEqual({ a: 1, b: 1 });
  });
});

describe('what editors are told', () => {
  it('weighs the sides by speakers, claims, questions and acts', () => {
    expect(weighSides(ROWS)[2]).toEqual({
      side: 'russia',
      speakers: 1,
      claims: 1,
      questions: 1,
      acts: { denies: 1 },
    });
  });

  it('finds a side that a question concerns and that speaks elsewhere, but not on it', () => {
    const elsewhere = claim('4', { speaker: 'ukr', question: null, position: null, about: [] });
    const asked = { ...QUESTION, about: ['ukr', 'plan'] };
    const rows = { ...ROWS, questions: [asked], claims: [...CLAIMS, elsewhere] };
    expect(findUnheard(rows)).toEqual([{ question: 'q', side: 'ukraine' }]);
    expect(findUnheard({ ...rows, claims: CLAIMS })).toEqual([]);
  });

  it('lists what nothing refers to', () => {
    const dossier = {
      ...ROWS,
      entities: [...ENTITIES, entity('nobody')],
      sources: [...SOURCES, source('unread')],
      documents: [],
      dossier: { id: 'd', title: 'D', languages: ['en'], license: 'CC0', compiled: '2025-12-01' },
    };
    expect(listUnreferenced(dossier)).toEqual({
      sources: ['unread'],
      questions: [],
      positions: [],
      entities: ['ukr', 'nobody'],
    });
  });
});
