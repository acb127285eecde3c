import { liveQuery } from 'dexie';
import type { ShownRelease, StoredFeed } from '../domain/feed.ts';
import type { Shown } from '../domain/shown.ts';
import type { Store } from './open-store.ts';

/** Every feed with what it shows, those added first before the others. */
export const listFeeds = (store: Store): Promise<StoredFeed[]> =>
  store.transaction('r', [store.feeds, store.shown], async () => {
    const [feeds, shown] = await Promise.all([store.feeds.toArray(), store.shown.toArray()]);
    return feeds
      .map((feed) => ({ ...feed, shown: releaseOf(shown.find((one) => one.feed === feed.id)) }))
      .sort((a, b) => a.added - b.added || (a.id < b.id ? -1 : 1));
  });

/** Calls back with every feed, at once and whenever one of them changes. */
export function watchFeeds(store: Store, call: (feeds: StoredFeed[]) => void): () => void {
  const watch = liveQuery(() => listFeeds(store)).subscribe(call);
  return () => {
    watch.unsubscribe();
  };
}

const releaseOf = (shown: Shown | undefined): ShownRelease | null =>
  shown ? { gen: shown.gen, v: shown.v, root: shown.root, card: shown.card, since: shown.since } : null;
