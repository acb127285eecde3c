import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import type { FeedProps } from './Feed.tsx';
import { keyed } from './say.ts';
import { Sure } from './Sure.tsx';
import { trusted } from './trusted.ts';

/** Checks a feed at once, with its progress and how it came out said politely; removes it, once that is confirmed. */
export function FeedActs({ words: { say }, feed, check, onCheck, onRemove }: FeedProps): VNode {
  const [asking, setAsking] = useState(false);
  const busy = check === 'checking';
  return (
    <>
      <div class="acts">
        <button
          type="button"
          class="act"
          aria-disabled={busy}
          onClick={trusted(() => {
            if (!busy) onCheck(feed.id);
          })}
        >
          {say('refresh')}
        </button>
        {!asking && (
          <button
            type="button"
            class="act"
            onClick={trusted(() => {
              setAsking(true);
            })}
          >
            {say('remove')}
          </button>
        )}
        {busy && <progress aria-label={say('check_checking')} />}
        <span role="status" class="quiet">
          {check && say(keyed('check', check))}
        </span>
      </div>
      {asking && (
        <Sure
          question={say('feed_remove_sure')}
          yes={say('feed_remove_yes')}
          no={say('feed_remove_no')}
          onAnswer={(yes) => {
            setAsking(false);
            if (yes) onRemove(feed.id);
          }}
        />
      )}
    </>
  );
}
