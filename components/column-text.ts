import type { TimelineColumn } from '../lib/domain/record-page.ts';
import { longDay, writeDate } from './days.ts';
import type { Say } from './say.ts';

/** A column under the axis: "20", with its month where that changes ("1 Dec"). */
export function columnText(say: Say, { from }: TimelineColumn, before: TimelineColumn | null): string {
  const sameMonth = before?.from.slice(0, 7) === from.slice(0, 7);
  const month: Intl.DateTimeFormatOptions = sameMonth ? {} : { month: 'short' };
  return writeDate(say, from, { day: 'numeric', ...month });
}

/** A column for somebody who does not see it: "20 Nov 2025", or "17 Nov 2025 – 23 Nov 2025". */
export function columnName(say: Say, { from, to }: TimelineColumn): string {
  return from === to ? longDay(say, from) : say('day_span', longDay(say, from), longDay(say, to));
}
