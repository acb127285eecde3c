import { describe, expect, it } from 'vitest';
import type { Fleet } from '../../lib/cli/simulate-fleet.ts';
import { DAY, peakAgainstMean, simulateFleet } from '../../lib/cli/simulate-fleet.ts';
import { randomFrom } from '../../lib/cli/random-from.ts';

const HOUR = 3_600_000;
const RETURN = 2 * DAY + 18 * HOUR;

/** Ten thousand readers over five days; `npm run fleet` draws the whole curve. */
const fleet: Fleet = {
  readers: 10_000,
  days: 5,
  down: { from: 2 * DAY + 6 * HOUR, to: RETURN },
  requests: { idle: 2, update: (hops) => 4 + hops, failed: 1 },
  random: randomFrom(20_261_125),
};
const { bars, waits } = simulateFleet(fleet);
const sorted = waits.others.toSorted((a, b) => a - b);

describe('a fleet of readers on the real schedule', () => {
  it('has every release with 95 of 100 within 7.5 hours while the server is up', () => {
    expect(waits.others.length).toBeGreaterThan(3.5 * fleet.readers);
    expect((sorted[Math.floor(sorted.length * 0.95)] ?? NaN) / HOUR).toBeLessThanOrEqual(7.5);
    expect(sorted.at(-1)).toBeGreaterThan(4.5 * HOUR);
  });

  it('has a release that came while the server was down within 12 hours of its return, all of them', () => {
    expect(waits.down).toHaveLength(fleet.readers);
    const since = RETURN - (2 * DAY + DAY / 2);
    expect(Math.max(...waits.down) - since).toBeLessThanOrEqual(12 * HOUR);
  });

  it('asks at most 5 times the mean while the server is down, and twice after', () => {
    const peak = (from: number, to: number): number => peakAgainstMean(bars.checks, fleet, from, to);
    expect(peak(fleet.down.from, RETURN)).toBeLessThanOrEqual(5);
    // A fleet that did not notice would go on at the mean.
    expect(peak(fleet.down.from, RETURN)).toBeGreaterThan(2);
    expect(peak(RETURN, RETURN + DAY)).toBeLessThanOrEqual(2);
  });

  it('asks for hardly more at its return than at any release: every reader fetches one, whenever it came', () => {
    const peak = (from: number, to: number): number => peakAgainstMean(bars.requests, fleet, from, to);
    expect(peak(RETURN, RETURN + DAY)).toBeLessThanOrEqual(1.25 * peak(0, 2 * DAY));
  });
});
