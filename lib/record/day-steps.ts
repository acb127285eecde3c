import type { Day } from '../domain/day.ts';

const LENGTH = 86_400_000;

/** Whether a text is a day of the calendar, written `YYYY-MM-DD`. */
export const isDay = (text: string): boolean =>
  /^\d{4}-\d{2}-\d{2}$/.test(text) && dayAfter(text, 0) === text;

/** The day so many days after (or, below zero, before) a day; '' for what is none. */
export function dayAfter(day: Day, days: number): Day {
  const at = new Date(Date.parse(`${day}T00:00:00Z`) + days * LENGTH);
  return Number.isNaN(at.getTime()) ? '' : at.toISOString().slice(0, 10);
}

/** How many days lie between two days. */
export const daysBetween = (from: Day, to: Day): number =>
  Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / LENGTH);

/** The Monday on or before a day. */
export const mondayOf = (day: Day): Day =>
  dayAfter(day, -((new Date(`${day}T00:00:00Z`).getUTCDay() + 6) % 7));

/** The last day of a month, `YYYY-MM`. */
export const lastOfMonth = (month: string): Day =>
  dayAfter(`${dayAfter(`${month}-01`, 31).slice(0, 7)}-01`, -1);
