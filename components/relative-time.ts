import type { Say } from './say.ts';

/** "2 hours ago" or "in 4 hours": the distance of a moment from now, both in milliseconds since 1970. */
export function relativeTime(say: Say, at: number, now: number): string {
  const format = new Intl.RelativeTimeFormat(say('locale'), { numeric: 'auto' });
  const minutes = Math.round((at - now) / 60_000);
  if (Math.abs(minutes) < 60) return format.format(minutes, 'minute');
  if (Math.abs(minutes) < 48 * 60) return format.format(Math.round(minutes / 60), 'hour');
  return format.format(Math.round(minutes / 1440), 'day');
}
