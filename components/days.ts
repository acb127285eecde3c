import type { Day } from '../lib/domain/day.ts';
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
  const at = new Date(`${day}T00:00:00Z`);
  return at.toLocaleDateString(say('locale'), { day: 'numeric', month: 'short', timeZone: 'UTC', ...year });
}
