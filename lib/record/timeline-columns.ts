import type { Day } from '../domain/day.ts';
import type { TimelineColumn } from '../domain/record-page.ts';
import { dayAfter, daysBetween, lastOfMonth, mondayOf } from './day-steps.ts';

/** As many columns as a reader can tell apart. */
const MOST = 62;

/** The columns of a month, a day each; or of the whole time in which anybody spoke: days, weeks or months. */
export function columnsOf(spoken: TimelineColumn | null, month: string | null): TimelineColumn[] {
  if (month !== null) return daysFrom(`${month}-01`, lastOfMonth(month));
  if (!spoken) return [];
  const { from: first, to: last } = spoken;
  const days = daysBetween(first, last) + 1;
  if (days <= MOST) return daysFrom(first, last);
  return days <= MOST * 7 ? weeksFrom(mondayOf(first), last) : monthsFrom(first, last);
}

/** The place of the column in which a day lies, or null. */
export function columnAt(columns: readonly TimelineColumn[], day: Day): number | null {
  let [low, high] = [0, columns.length - 1];
  while (low <= high) {
    const middle = (low + high) >> 1;
    const column = columns[middle];
    if (!column || day < column.from) high = middle - 1;
    else if (day > column.to) low = middle + 1;
    else return middle;
  }
  return null;
}

const daysFrom = (first: Day, last: Day): TimelineColumn[] =>
  Array.from({ length: daysBetween(first, last) + 1 }, (_, n) => {
    const day = dayAfter(first, n);
    return { from: day, to: day };
  });

const weeksFrom = (monday: Day, last: Day): TimelineColumn[] =>
  Array.from({ length: Math.floor(daysBetween(monday, last) / 7) + 1 }, (_, n) => ({
    from: dayAfter(monday, n * 7),
    to: dayAfter(monday, n * 7 + 6),
  }));

function monthsFrom(first: Day, last: Day): TimelineColumn[] {
  const columns: TimelineColumn[] = [];
  let from = `${first.slice(0, 7)}-01`;
  while (from <= last) {
    const to = lastOfMonth(from.slice(0, 7));
    columns.push({ from, to });
    from = dayAfter(to, 1);
  }
  return columns;
}
