import type { Fresh } from '../lib/domain/fresh.ts';
import { longDay } from './days.ts';
import { relativeTime } from './relative-time.ts';
import type { Say } from './say.ts';

/** How fresh the record is, in a sentence. */
export function freshText(say: Say, { minutes, compiled, stale }: Fresh): string {
  if (minutes === null) return say(stale ? 'stale_installed' : 'never_checked', longDay(say, compiled));
  return say(stale ? 'stale' : 'checked', relativeTime(say, -minutes * 60_000, 0));
}
