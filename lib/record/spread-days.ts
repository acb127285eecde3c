import type { RecordPage } from '../domain/record-page.ts';
import { dayNumber, dayOf } from './day-number.ts';
import { daysBetween } from './day-steps.ts';
import { isVisible } from './open-ledger.ts';
import type { OpenRecord } from './open-record.ts';
import type { View } from './open-rows.ts';

/** In how many stretches the time from the first day to today is shown. */
const STRETCHES = 120;

type Spread = Pick<RecordPage, 'first' | 'previous' | 'next' | 'spread'>;

/** How the visible claims of all days spread from the first to today, and the days next to the one in view. */
export function spreadDays({ open }: OpenRecord, { asOf, today }: View): Spread {
  const visible = [...open.ledger.day.keys()].filter((claim) => isVisible(open, claim, dayNumber(today)));
  const days = visible.map((claim) => dayOf(open.ledger.day[claim] ?? 0));
  const first = days.at(-1) ?? today;
  const span = daysBetween(first, today) + 1;
  const spread = new Array<number>(Math.min(STRETCHES, span)).fill(0);
  for (const day of days) {
    const at = Math.floor((daysBetween(first, day) * spread.length) / span);
    spread[at] = (spread[at] ?? 0) + 1;
  }
  const previous = days.find((day) => day < asOf) ?? null;
  const next = days.findLast((day) => day > asOf) ?? null;
  return { first, spread, previous, next };
}
