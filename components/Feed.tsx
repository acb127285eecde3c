import type { VNode } from 'preact';
import type { StoredFeed } from '../lib/domain/feed.ts';
import type { CheckView } from '../lib/domain/feed-view.ts';
import { Datum } from './Datum.tsx';
import { longDay } from './days.ts';
import { FeedActs } from './FeedActs.tsx';
import type { FeedsProps } from './Feeds.tsx';
import { relativeTime } from './relative-time.ts';
import { figure, keyed } from './say.ts';

export interface FeedProps extends Pick<FeedsProps, 'words' | 'now' | 'onCheck' | 'onRemove'> {
  feed: StoredFeed;
  /** Its check under way, or the outcome of the one that the reader asked for; null when there was none. */
  check: CheckView | null;
}

/** A feed: what it brings, how fresh that is, what went wrong last, a check at once, and its removal. */
export function Feed(props: FeedProps): VNode {
  const { words, feed } = props;
  const { say, lang } = words;
  const id = `feed-${feed.id}`;
  return (
    <section class="panel" aria-labelledby={id}>
      <h3 id={id}>
        {feed.shown ? (
          <Datum lang={lang} text={feed.shown.card.title} />
        ) : (
          <bdi>{URL.parse(feed.base)?.host}</bdi>
        )}
      </h3>
      <p class="quiet">
        <bdi>{feed.base}</bdi>
      </p>
      <dl class="pairs">
        {pairsOf(props).map(([key, value]) => (
          <div key={key} class="row">
            <dt>{say(key)}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <LastFault {...props} />
      <FeedActs {...props} />
    </section>
  );
}

type Pair = ['feed_version' | 'feed_compiled' | 'feed_checked' | 'feed_next', string];

function pairsOf({ words: { say }, feed, now }: FeedProps): Pair[] {
  const { shown, lastSuccess, nextCheck } = feed;
  return [
    ['feed_version', shown ? figure(say, shown.v) : say('feed_none_yet')],
    ...(shown ? [['feed_compiled', longDay(say, shown.card.compiled)] satisfies Pair] : []),
    ['feed_checked', lastSuccess === null ? say('feed_never') : relativeTime(say, lastSuccess, now)],
    ['feed_next', nextCheck <= now ? say('feed_due') : relativeTime(say, nextCheck, now)],
  ];
}

/** What went wrong, when it did, unless a check has succeeded since. */
function LastFault({ words: { say }, feed, now }: FeedProps): VNode | null {
  const { lastFault, lastSuccess } = feed;
  if (!lastFault || lastFault.at <= (lastSuccess ?? 0)) return null;
  const when = relativeTime(say, lastFault.at, now);
  return <p class="refused">{say('labelled', when, say(keyed('feed_fault', lastFault.kind)))}</p>;
}
