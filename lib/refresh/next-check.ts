import type { CheckOutcome } from '../domain/feed.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

/** Between two looks at what is due: a check comes at the first one at or after its time. */
export const TICK = 30 * MINUTE;
/** Between two checks that succeed, give or take a quarter. */
const REST = 6 * HOUR;
/** The first wait after a failure, doubled with each further one; the longest ends within half a day, tick included. */
const FIRST_WAIT = 30 * MINUTE;
const LONGEST_WAIT = 12 * HOUR - TICK;
/** The longest that a server may send us away. */
const LONGEST_RETRY = 24 * HOUR;

/**
 * When to ask a feed next, in milliseconds since 1970; `random` from 0 up to 1, `rest` the milliseconds between two checks
 * that succeed. After a failure between half of the wait and all of it: with a part down to none, those who happen to
 * wait least crowd a server at its return (`npm run fleet`).
 */
export function nextCheck(
  { failures, notBefore }: CheckOutcome,
  now: number,
  random: number,
  rest = REST,
): number {
  if (failures === 0) return now + rest * (0.75 + random / 2);
  const wait = Math.min(LONGEST_WAIT, FIRST_WAIT * 2 ** (failures - 1));
  return Math.max(now + wait * (0.5 + random / 2), notBefore ?? 0);
}

/**
 * Until when a `Retry-After` of seconds or of a date asks to wait, at most a day from now; null for one that is absent,
 * past or none.
 */
export function readRetryAfter(header: string | null, now: number): number | null {
  const text = header?.trim() ?? '';
  const until = /^\d+$/.test(text)
    ? now + Number(text) * 1000
    : /^[A-Z][a-z]{2}, /.test(text)
      ? Date.parse(text)
      : NaN;
  return until > now ? Math.min(until, now + LONGEST_RETRY) : null;
}
