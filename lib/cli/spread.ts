/** The middle of several times, and the least and most of them. */
export const spread = (times: readonly number[]): string =>
  `p50 ${ms(median(times))}, ${ms(Math.min(...times))} to ${ms(Math.max(...times))}`;

/** The middle one of several times. */
export const median = (times: readonly number[]): number =>
  times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0;

const ms = (time: number): string => `${time.toFixed(time < 10 ? 2 : 0)} ms`;
