import { liveQuery } from 'dexie';
import type { RequestEnd, RequestLine } from '../domain/request-line.ts';
import type { Store } from './open-store.ts';

/** Lines that are kept; the oldest go first. */
export const MOST_LINES = 200;

/** A line with its number, which goes up from request to request. */
export type RequestRow = RequestLine & { n: number };

/** The log of requests in the database. */
export const requestLog = (store: Store) => ({
  begin: (line: RequestLine): Promise<number> =>
    store.transaction('rw', store.requests, async () => {
      const n = await store.requests.add(line as RequestRow);
      await store.requests
        .where('n')
        .belowOrEqual(n - MOST_LINES)
        .delete();
      return n;
    }),
  end: (n: number, end: RequestEnd): Promise<number> => store.requests.update(n, end),
  clear: (): Promise<void> => store.requests.clear(),
});

/** Calls back with all lines, the newest first, at once and whenever one is written. */
export function watchRequests(store: Store, call: (lines: RequestRow[]) => void): void {
  liveQuery(() => store.requests.orderBy('n').reverse().toArray()).subscribe(call);
}
