import type { TimelineColumn } from '../lib/domain/record-page.ts';
import { longDay, shortMonth, writeDate } from './days.ts';
import type { Say } from './say.ts';

/** A column under the axis: a day as "20", with its month where that changes; a week as "1 Dec"; a month as "Dec". */
export function columnText(say: Say, { from, to }: TimelineColumn, before: TimelineColumn | null): string {
  const months = [from, before?.from].map((day) => day?.slice(0, 7));
  if (to > `${from.slice(0, 7)}-07` && from.endsWith('-01'))
    return shortMonth(say, from.slice(0, 7), months[1]);
  const alone = from === to && months[0] === months[1];
  return writeDate(say, from, { day: 'numeric', ...(alone ? {} : { month: 'short' }) });
}

/** A column for somebody who does not see it: "20 Nov 2025", or "17 Nov 2025 – 23 Nov 2025". */
export function columnName(say: Say, { from, to }: TimelineColumn): string {
  return from === to ? longDay(say, from) : say('day_span', longDay(say, from), longDay(say, to));
}
