import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import type { FeedProps } from './Feed.tsx';
import { keyed } from './say.ts';
import { Sure } from './Sure.tsx';
import { trusted } from './trusted.ts';

/** Checks a feed at once, with its progress and how it came out; removes it, once that is confirmed. */
export function FeedActs(props: FeedProps): VNode {
  const { words, feed, onRemove } = props;
  const { say } = words;
  const [asking, setAsking] = useState(false);
  const answer = (yes: boolean): void => {
    setAsking(false);
    if (yes) onRemove(feed.id);
  };
  return (
    <>
      <div class="acts">
        <CheckNow {...props} />
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
        <Progress {...props} />
      </div>
      {asking && (
        <Sure
          question={say('feed_remove_sure')}
          yes={say('feed_remove_yes')}
          no={say('feed_remove_no')}
          onAnswer={answer}
        />
      )}
    </>
  );
}

function CheckNow({ words: { say }, feed, check, onCheck }: FeedProps): VNode {
  const busy = isUnderWay(check);
  return (
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
  );
}

/** How far the check is, and how it came out: the words change with each step only, so they can be read out. */
function Progress({ words: { say }, check }: FeedProps): VNode {
  const step = check && check.step !== 'ended' ? say(keyed('check', check.step)) : '';
  const measured = check && check.total > 0 ? { value: check.done, max: check.total } : {};
  return (
    <>
      {isUnderWay(check) && <progress aria-label={step} {...measured} />}
      <span role="status" class="quiet">
        {step}
      </span>
    </>
  );
}

const isUnderWay = (check: FeedProps['check']): boolean =>
  check !== null && ['asking', 'loading', 'writing'].includes(check.step);
