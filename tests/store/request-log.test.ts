import 'fake-indexeddb/auto';
import { afterAll, expect, it, vi } from 'vitest';
import type { RequestLine } from '../../lib/domain/feed.ts';
import { openStore } from '../../lib/store/open-store.ts';
import { clearRequests, MOST_LINES, noteRequest, watchRequests } from '../../lib/store/request-log.ts';

const store = openStore('requests');
afterAll(() => {
  store.close();
});

const line = (n: number): RequestLine => ({
  at: n,
  url: `https://a.example/${n}`,
  why: 'check',
  outcome: 'under-way',
  status: 0,
  bytes: 0,
});

it('keeps the newest 200 lines, writes each one’s end, tells who watches, and is cleared', async () => {
  const told: RequestLine[][] = [];
  watchRequests(store, (lines) => told.push(lines));
  const ends = [];
  for (let n = 1; n <= MOST_LINES + 30; n += 1) ends.push(await noteRequest(store, line(n)));
  await ends.at(-1)?.({ outcome: 'answered', status: 200, bytes: 474 });
  await vi.waitFor(() => {
    expect(told.at(-1)?.[0]).toMatchObject({ at: 230, outcome: 'answered', bytes: 474 });
  });
  expect(told.at(-1)).toHaveLength(200);
  expect(told.at(-1)?.at(-1)).toMatchObject({ at: 31, outcome: 'under-way' });
  // The end of a request whose line is gone brings no line back.
  await ends[0]?.({ outcome: 'answered', status: 200, bytes: 1 });
  expect(await store.requests.count()).toBe(200);
  await clearRequests(store);
  expect(await store.requests.count()).toBe(0);
});
