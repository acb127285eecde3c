import type { RecordPage } from '../domain/record-page.ts';
import { daysBetween } from './day-steps.ts';
import type { OpenRecord } from './open-record.ts';
import type { View } from './open-rows.ts';

/** In how many stretches the time from the first day to today is shown. */
const STRETCHES = 120;

type Spread = Pick<RecordPage, 'first' | 'previous' | 'next' | 'density'>;

/** How the visible claims of all days spread from the first to today, and the days next to the one in view. */
export function spreadDays({ record, open }: OpenRecord, { asOf, today }: View): Spread {
  const days = record.claims.filter((one) => open.counting(one, today).length > 0).map(({ date }) => date);
  const first = days.reduce((a, b) => (a < b ? a : b), today);
  const span = daysBetween(first, today) + 1;
  const density = new Array<number>(Math.min(STRETCHES, span)).fill(0);
  for (const day of days) {
    const at = Math.floor((daysBetween(first, day) * density.length) / span);
    density[at] = (density[at] ?? 0) + 1;
  }
  return { first, density, ...neighbours(days, asOf) };
}

function neighbours(days: readonly string[], asOf: string): Pick<Spread, 'previous' | 'next'> {
  let previous: string | null = null;
  let next: string | null = null;
  for (const day of days) {
    if (day < asOf && (previous === null || day > previous)) previous = day;
    if (day > asOf && (next === null || day < next)) next = day;
  }
  return { previous, next };
}
