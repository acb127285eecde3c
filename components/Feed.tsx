import type { VNode } from 'preact';
import type { CheckState, FeedView } from '../lib/domain/feed-view.ts';
import { Datum } from './Datum.tsx';
import { longDay } from './days.ts';
import type { FeedsProps } from './Feeds.tsx';
import { FeedActs } from './FeedActs.tsx';
import { relativeTime } from './relative-time.ts';
import { figure, keyed } from './say.ts';

export interface FeedProps extends Pick<FeedsProps, 'words' | 'now' | 'onCheck' | 'onRemove'> {
  feed: FeedView;
  /** The check that the reader asked for; null when there was none. */
  check: CheckState | null;
}

/** A feed: what it brings, how fresh that is, what went wrong last, a check at once, and its removal. */
export function Feed(props: FeedProps): VNode {
  const { words, feed } = props;
  const { say, lang } = words;
  const { base, title, lastFault, lastSuccess } = feed;
  const failed = lastFault !== null && lastFault.at > (lastSuccess ?? 0);
  return (
    <section class="panel" aria-labelledby={`feed-${feed.id}`}>
      <h3 id={`feed-${feed.id}`}>
        {title === null ? <bdi>{hostOf(base)}</bdi> : <Datum lang={lang} text={title} />}
      </h3>
      <p class="quiet">
        <bdi>{base}</bdi>
      </p>
      <dl class="pairs">
        {pairsOf(props).map(([key, value]) => (
          <div key={key} class="row">
            <dt>{say(key)}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      {failed && (
        <p class="refused">
          {say(
            'labelled',
            relativeTime(say, lastFault.at, props.now),
            say(keyed('feed_fault', lastFault.kind)),
          )}
        </p>
      )}
      <FeedActs {...props} />
    </section>
  );
}

type Pair = ['feed_version' | 'feed_compiled' | 'feed_checked' | 'feed_next', string];

function pairsOf({ words: { say }, feed, now }: FeedProps): Pair[] {
  const { version, compiled, lastSuccess, nextCheck } = feed;
  return [
    ['feed_version', version === null ? say('feed_none_yet') : figure(say, version)],
    ...(compiled === null ? [] : [['feed_compiled', longDay(say, compiled)] satisfies Pair]),
    ['feed_checked', lastSuccess === null ? say('feed_never') : relativeTime(say, lastSuccess, now)],
    ['feed_next', nextCheck <= now ? say('feed_due') : relativeTime(say, nextCheck, now)],
  ];
}

const hostOf = (base: string): string => URL.parse(base)?.host ?? base;
