import type { StoredFeed } from '../domain/feed.ts';
import type { JointView, Shown } from '../domain/shown.ts';
import { dropUnseen } from './drop-unseen.ts';
import { listFeeds } from './list-feeds.ts';
import { allShown } from './open-shown.ts';
import type { Bytes, Store } from './open-store.ts';
import { readGeneration } from './read-rows.ts';
import { commitTables, isStillShown, putView } from './show.ts';
import { openStaging } from './staging.ts';

/** The feeds' side of the database: every method is one transaction, whole or not at all. */
export const openFeedStore = (store: Store) => ({
  feeds: () => listFeeds(store),
  addFeed: (feed: Omit<StoredFeed, 'shown'>, root: Bytes) => addFeed(store, feed, root),
  noteCheck: async (feed: string, noted: Partial<Omit<StoredFeed, 'id' | 'shown'>>) => {
    await store.feeds.update(feed, noted);
  },
  removeFeed: (feed: string, seen: readonly Shown[], view: JointView | null) =>
    removeFeed(store, feed, seen, view),
  ...openBytes(store),
  shown: () => store.transaction('r', store.shown, () => allShown(store)),
  dossier: (gen: number) => readGeneration(store, gen),
  ...openStaging(store),
  dropUnseen: () => dropUnseen(store),
});

/** What is kept of a feed as bytes: metadata by role, downloads by digest. */
const openBytes = (store: Store) => ({
  heldMetadata: async (feed: string): Promise<Map<string, Bytes>> => {
    const rows = await store.metadata.where('feed').equals(feed).toArray();
    return new Map(rows.map(({ role, bytes }) => [role, bytes]));
  },
  keepMetadata: async (feed: string, role: string, bytes: Bytes) => {
    await store.metadata.put({ feed, role, bytes });
  },
  blob: async (feed: string, hash: string): Promise<Bytes | null> =>
    (await store.blobs.get([feed, hash]))?.bytes ?? null,
  keepBlob: async (feed: string, hash: string, bytes: Bytes) => {
    await store.blobs.put({ feed, hash, bytes });
  },
  dropBlobs: async (feed: string) => {
    await store.blobs.where('feed').equals(feed).delete();
  },
});

const addFeed = (store: Store, feed: Omit<StoredFeed, 'shown'>, root: Bytes): Promise<boolean> =>
  store.transaction('rw', [store.feeds, store.metadata], async () => {
    if (await store.feeds.get(feed.id)) return false;
    await store.feeds.add(feed);
    await store.metadata.put({ feed: feed.id, role: 'root', bytes: root });
    return true;
  });

const removeFeed = (
  store: Store,
  feed: string,
  seen: readonly Shown[],
  view: JointView | null,
): Promise<boolean> =>
  store.transaction('rw', [...commitTables(store), store.metadata, store.blobs], async () => {
    if (!(await isStillShown(store, seen))) return false;
    await store.feeds.delete(feed);
    await store.metadata.where('feed').equals(feed).delete();
    await store.blobs.where('feed').equals(feed).delete();
    await store.generations.filter(({ staging }) => staging === feed).modify({ staging: null });
    await store.shown.filter((one) => one.feed === feed).delete();
    await putView(store, view);
    return true;
  });
