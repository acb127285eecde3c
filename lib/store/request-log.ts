import { liveQuery } from 'dexie';
import type { RequestLine } from '../domain/feed.ts';
import type { Store } from './open-store.ts';

/** How many requests are remembered. */
const MOST = 200;

/** Notes a request, and forgets the oldest beyond what is kept. */
export const noteRequest = (store: Store, line: RequestLine): Promise<void> =>
  store.transaction('rw', store.requests, async () => {
    const n = await store.requests.add(line);
    await store.requests.where('n').belowOrEqual(n - MOST).delete();
  });

/** Calls back with the requests that are remembered, the newest first, at once and with every further one. */
export function watchRequests(store: Store, call: (lines: RequestLine[]) => void): () => void {
  const watch = liveQuery(() => store.requests.reverse().toArray()).subscribe(call);
  return () => {
    watch.unsubscribe();
  };
}
