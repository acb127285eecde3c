import type { Day } from '../lib/domain/day.ts';
import { kept } from './kept.ts';
import type { Say } from './say.ts';

/** "20 Nov", or "20 Nov 2025" when the year differs from that of `near`; a day is a calendar day, so UTC on both ends. */
export function shortDay(say: Say, day: Day, near: Day): string {
  return day.slice(0, 4) === near.slice(0, 4) ? write(say, day, {}) : longDay(say, day);
}

/** "20 Nov 2025". */
export function longDay(say: Say, day: Day): string {
  return write(say, day, { year: 'numeric' });
}

function write(say: Say, day: Day, year: Intl.DateTimeFormatOptions): string {
  return writeDate(say, day, { day: 'numeric', month: 'short', ...year });
}

/** "November 2025" of `2025-11`. */
export function monthName(say: Say, month: string): string {
  return writeMonth(say, month, { month: 'long', year: 'numeric' });
}

/** "Nov", or "Jan 2026" where the month before is of another year or there is none. */
export function shortMonth(say: Say, month: string, before: string | undefined): string {
  const sameYear = before?.slice(0, 4) === month.slice(0, 4);
  return writeMonth(say, month, sameYear ? { month: 'short' } : { month: 'short', year: 'numeric' });
}

function writeMonth(say: Say, month: string, shape: Intl.DateTimeFormatOptions): string {
  return writeDate(say, `${month}-01`, shape);
}

/** A day in whatever shape. */
export function writeDate(say: Say, day: Day, shape: Intl.DateTimeFormatOptions): string {
  const locale = say('locale');
  const utc = { timeZone: 'UTC', ...shape };
  const format = kept(locale + JSON.stringify(shape), () => new Intl.DateTimeFormat(locale, utc));
  return format.format(Date.parse(`${day}T00:00:00Z`));
}

/** A day as a whole number, one more for each day, so that a handle can stand on it. */
export const ordinalOf = (day: Day): number => Math.round(Date.parse(`${day}T00:00:00Z`) / 86_400_000);

/** The day of such a number. */
export const dayAt = (number: number): Day => new Date(number * 86_400_000).toISOString().slice(0, 10);
