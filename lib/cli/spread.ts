/** The middle of several times, and the least and most of them. */
export const spread = (times: readonly number[]): string =>
  `p50 ${ms(median(times))}, ${ms(Math.min(...times))} to ${ms(Math.max(...times))}`;

/** The middle one of several times. */
export const median = (times: readonly number[]): number =>
  times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0;

const ms = (time: number): string => `${time.toFixed(time < 10 ? 2 : 0)} ms`;

/** The middle of several times, the 95th of 100 and the longest, and of how many. */
export function tail(times: readonly number[]): string {
  const sorted = times.toSorted((a, b) => a - b);
  const at = (part: number): string =>
    `${(sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? NaN).toFixed(1)} ms`;
  return `p50 ${at(0.5)}, p95 ${at(0.95)}, longest ${at(1)} of ${times.length}`;
}
