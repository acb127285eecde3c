import { liveQuery } from 'dexie';
import type { RequestEnd, RequestLine } from '../domain/feed.ts';
import type { Store } from './open-store.ts';

/** How many requests are remembered. */
export const MOST_LINES = 200;

/**
 * Notes a request, and forgets the oldest beyond what is kept; gives the way to note how it ended, if it is still
 * remembered then.
 */
export const noteRequest = (
  store: Store,
  line: RequestLine,
): Promise<(end: RequestEnd) => Promise<unknown>> =>
  store.transaction('rw', store.requests, async () => {
    const n = await store.requests.add(line);
    await store.requests
      .where('n')
      .belowOrEqual(n - MOST_LINES)
      .delete();
    return (end: RequestEnd) => store.requests.update(n, end);
  });

/** Forgets all requests. */
export const clearRequests = (store: Store): Promise<void> => store.requests.clear();

/** Calls back with the requests that are remembered, the newest first, at once and with every further one. */
export function watchRequests(store: Store, call: (lines: RequestLine[]) => void): () => void {
  const watch = liveQuery(() => store.requests.reverse().toArray()).subscribe(call);
  return () => {
    watch.unsubscribe();
  };
}
