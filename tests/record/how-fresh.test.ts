import { expect, test } from 'vitest';
import { isStale } from '../../lib/record/how-fresh.ts';

test.each([
  ['2026-11-24T12:00:00Z', false],
  ['2026-11-27T23:59:59Z', false],
  ['2026-11-28T00:00:00Z', false],
  ['2026-11-28T00:00:01Z', true],
  ['2027-01-01T00:00:00Z', true],
  ['2020-01-01T00:00:00Z', false],
])('a record compiled on 24 November is old at %s: %s', (now, stale) => {
  expect(isStale('2026-11-24', Date.parse(now))).toBe(stale);
});
