import { describe, expect, it } from 'vitest';
import type { PlanDocument, Point } from '../../lib/domain/document.ts';
import { planHistory } from '../../lib/record/plan-history.ts';
import { entity } from './fixture.ts';

const point = (n: number, from: number[] = []): Point => ({
  n,
  gist: `Point ${n}`,
  category: 'other',
  from,
  urls: ['https://a.example/'],
});

const version = (
  id: string,
  date: string,
  former: string | null,
  points: Point[],
  complete = true,
): PlanDocument => ({
  id,
  date,
  former,
  complete,
  points,
});

const first = version('first', '2025-11-20', null, [point(1), point(2), point(3)]);
const counter = version('counter', '2025-11-23', 'first', [point(1, [1]), point(2, [1, 2]), point(3)]);
const part = version('part', '2025-11-24', 'first', [point(1, [3])], false);
const last = version('last', '2025-12-24', 'part', [point(1, [1])]);

const { versions, points } = planHistory(
  [last, part, counter, first],
  [entity('first', 'other', { names: { en: 'The first' } })],
);

const fatesOf = (from: string, n: number) =>
  points
    .find((one) => one.first === from && one.point.n === n)
    ?.fates.map(({ version: id, fate, points: then }) =>
      `${id} ${fate} ${then.map((p) => p.n).join('+')}`.trim(),
    );

describe('the history of the plan', () => {
  it('puts the versions in the order of their days', () => {
    expect(versions.map(({ id }) => id)).toEqual(['first', 'counter', 'part', 'last']);
    expect(versions[0]?.name).toBe('The first');
  });

  it('follows a point into all that come from it', () => {
    expect(fatesOf('first', 1)).toEqual([
      'first begins 1',
      'counter continues 1+2',
      'part unknown',
      'last unrelated',
    ]);
  });

  it('calls a point dropped only where the version was published whole', () => {
    expect(fatesOf('first', 3)).toEqual([
      'first begins 3',
      'counter dropped',
      'part continues 1',
      'last continues 1',
    ]);
  });

  it('begins a history where a version brings a point of its own', () => {
    expect(fatesOf('counter', 3)).toEqual([
      'first unrelated',
      'counter begins 3',
      'part unrelated',
      'last unrelated',
    ]);
  });
});
