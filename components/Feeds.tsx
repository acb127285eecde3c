import type { VNode } from 'preact';
import type { RequestLine, StoredFeed } from '../lib/domain/feed.ts';
import type { AddState, BundledView, CheckView } from '../lib/domain/feed-view.ts';
import { AddFeed } from './AddFeed.tsx';
import { Datum } from './Datum.tsx';
import { longDay } from './days.ts';
import { Feed } from './Feed.tsx';
import { RequestLog } from './RequestLog.tsx';
import type { Words } from './say.ts';

export interface FeedsProps {
  words: Words;
  /** Null before the first import. */
  bundled: BundledView | null;
  feeds: StoredFeed[];
  /** The checks under way, and how those came out that the reader asked for here, by feed. */
  checks: ReadonlyMap<string, CheckView>;
  adding: AddState;
  requests: RequestLine[];
  /** Milliseconds since 1970. */
  now: number;
  /** Looks at what a link leads to, before anything is added. */
  onLook: (link: string) => void;
  /** The reader agrees to the feed that was found, or does not. */
  onAnswer: (yes: boolean) => void;
  onCheck: (feed: string) => void;
  onRemove: (feed: string) => void;
  onExportLog: (form: 'text' | 'json') => void;
  onClearLog: () => void;
}

/** The options' feeds: where the record comes from and how fresh it is, a way to add a feed, and every request made. */
export function Feeds(props: FeedsProps): VNode {
  const { words, feeds, checks } = props;
  const { say } = words;
  return (
    <>
      <h2 tabIndex={-1}>{say('feeds_title')}</h2>
      <p class="role">{say('feeds_intro')}</p>
      <Bundled {...props} />
      {feeds.map((feed) => (
        <Feed key={feed.id} {...props} feed={feed} check={checks.get(feed.id) ?? null} />
      ))}
      <AddFeed {...props} />
      <RequestLog {...props} />
    </>
  );
}

/** The record in the package, from which everything begins. */
function Bundled({ words, bundled }: FeedsProps): VNode {
  const { say, lang } = words;
  return (
    <section class="panel">
      <h3>{bundled ? <Datum lang={lang} text={bundled.title} /> : say('record_title')}</h3>
      <p class="quiet">{say('bundled_hint')}</p>
      {bundled === null && <p>{say('record_absent')}</p>}
      {bundled && (
        <dl class="pairs">
          <div class="row">
            <dt>{say('feed_version')}</dt>
            <dd>{bundled.build}</dd>
          </div>
          <div class="row">
            <dt>{say('feed_compiled')}</dt>
            <dd>{longDay(say, bundled.compiled)}</dd>
          </div>
        </dl>
      )}
    </section>
  );
}
