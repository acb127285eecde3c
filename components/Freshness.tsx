import type { VNode } from 'preact';
import type { Fresh } from '../lib/domain/fresh.ts';
import { freshText } from './fresh-text.ts';
import type { Words } from './say.ts';
import { trusted } from './trusted.ts';

export interface FreshnessProps {
  words: Words;
  /** Null before there is a record. */
  fresh: Fresh | null;
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
        <span role="status">{fresh && freshText(say, fresh)}</span>
        {fresh?.stale && onRefresh && (
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
