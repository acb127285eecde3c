import type { VNode } from 'preact';
import type { Day } from '../lib/domain/day.ts';
import { longDay } from './days.ts';
import { relativeTime } from './relative-time.ts';
import type { Say, Words } from './say.ts';
import { trusted } from './trusted.ts';

/** How fresh the record is. */
export interface Fresh {
  /** Minutes since it was last checked; null when it is as installed. */
  minutes: number | null;
  compiled: Day;
  /** Old enough to say so and offer a check. */
  stale: boolean;
}

export interface FreshnessProps {
  words: Words;
  fresh: Fresh;
  /** Checks the record; null in a build that has nowhere to look. */
  onRefresh: (() => void) | null;
  onOpenOptions: () => void;
  onOpenRecord: () => void;
}

/** The popup's last line: when the record was last checked, and the ways to the sources and the full record. */
export function Freshness({ words, fresh, onRefresh, onOpenOptions, onOpenRecord }: FreshnessProps): VNode {
  const { say } = words;
  return (
    <footer>
      <div class="row">
        <span role="status">{freshText(say, fresh)}</span>
        {fresh.stale && onRefresh && (
          <button type="button" class="link" onClick={trusted(onRefresh)}>
            {say('refresh')}
          </button>
        )}
      </div>
      <div class="row ways">
        <button type="button" class="link" onClick={trusted(onOpenOptions)}>
          {say('open_options')}
        </button>
        <button type="button" class="link" onClick={trusted(onOpenRecord)}>
          {say('open_record')}
        </button>
      </div>
    </footer>
  );
}

function freshText(say: Say, { minutes, compiled, stale }: Fresh): string {
  if (minutes === null) return say(stale ? 'stale_installed' : 'never_checked', longDay(say, compiled));
  return say(stale ? 'stale' : 'checked', relativeTime(say, -minutes * 60_000, 0));
}
