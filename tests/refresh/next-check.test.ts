import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nextCheck, readRetryAfter } from '../../lib/refresh/next-check.ts';

const NOW = Date.parse('2026-01-01T00:00:00Z');
const HOUR = 3_600_000;
const hours = (failures: number, random: number, notBefore: number | null = null): number =>
  (nextCheck({ failures, notBefore }, NOW, random) - NOW) / HOUR;

describe('the next check', () => {
  it('is six hours on after success, give or take a quarter', () => {
    expect([hours(0, 0), hours(0, 0.5), hours(0, 1)]).toEqual([4.5, 6, 7.5]);
  });

  it('backs off to twelve hours with the tick, whatever the count, and never by less than half', () => {
    expect([1, 2, 3, 6, 1000].map((failures) => hours(failures, 1))).toEqual([0.5, 1, 2, 11.5, 11.5]);
    expect([1, 5, 1000].map((failures) => hours(failures, 0))).toEqual([0.25, 4, 5.75]);
  });

  it('F17 comes no earlier than the server asked', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 50 }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (failures, random) => {
          expect(hours(failures, random, NOW + 5 * HOUR)).toBeGreaterThanOrEqual(5);
        },
      ),
    );
  });

  it.each([
    ['120', 120_000],
    ['Thu, 01 Jan 2026 01:00:00 GMT', HOUR],
    ['315360000', 24 * HOUR],
    ['Wed, 01 Jan 2036 00:00:00 GMT', 24 * HOUR],
    ['Wed, 31 Dec 2025 00:00:00 GMT', null],
    ['-5', null],
    ['0', null],
    ['soon', null],
    ['1e9', null],
    ['', null],
    [null, null],
  ])('F17 reads Retry-After %s', (header, wait) => {
    expect(readRetryAfter(header, NOW)).toBe(wait === null ? null : NOW + wait);
  });
});
