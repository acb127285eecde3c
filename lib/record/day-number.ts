import type { Day } from '../domain/day.ts';
import type { DayNumber } from '../domain/ledger.ts';

/** Later than any day. */
export const NEVER: DayNumber = 0xffffffff;

/** A day as the ledger keeps it. */
export const dayNumber = (day: Day): DayNumber =>
  Number(day.slice(0, 4)) * 10_000 + Number(day.slice(5, 7)) * 100 + Number(day.slice(8, 10));

/** The day that a number of the ledger stands for. */
export function dayOf(number: DayNumber): Day {
  const digits = String(number).padStart(8, '0');
  return `${digits.slice(0, -4)}-${digits.slice(-4, -2)}-${digits.slice(-2)}`;
}
