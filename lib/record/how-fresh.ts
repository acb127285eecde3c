import type { Day } from '../domain/day.ts';

const DAY = 86_400_000;

/** Hours after which a record is said to be old. */
const OLD = 72;

/** Whether a record compiled on that day is older than 72 hours at that moment: counted from the day's end, so never too early. */
export const isStale = (compiled: Day, now: number): boolean =>
  now - (Date.parse(`${compiled}T00:00:00Z`) + DAY) > OLD * 3_600_000;
