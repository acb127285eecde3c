import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import type { LiveItem, LiveState } from '../../lib/domain/live.ts';
import { allLiveItems, liveItemsAbout, liveStore } from '../../lib/store/live.ts';
import { openStore } from '../../lib/store/open-store.ts';

const STATE: LiveState = {
  source: 'a',
  nextCheck: 1,
  lastSuccess: null,
  fault: null,
  cut: null,
  failures: 0,
  notBefore: null,
  validators: { etag: null, modified: null },
  lastWhole: null,
};

const item = (id: string, source: string, about: string[]): LiveItem => ({
  id,
  key: id,
  source,
  about,
  seen: 1,
  published: 1,
  title: id,
  text: '',
  url: null,
  credit: '',
  gone: null,
  origin: null,
});

test('keeps a source’s items as a whole, by whom they mention, and forgets what is switched off', async () => {
  const store = openStore('live');
  const live = liveStore(store);
  await live.keep(STATE, [item('1', 'a', ['x', 'y']), item('2', 'a', ['x'])]);
  await live.keep({ ...STATE, source: 'b' }, [item('3', 'b', ['x'])]);
  await live.keep(STATE, [item('2', 'a', ['x'])]);
  expect((await liveItemsAbout(store, 'x')).map(({ id }) => id).sort()).toEqual(['2', '3']);
  expect(await liveItemsAbout(store, 'y')).toEqual([]);
  await live.keep({ ...STATE, failures: 3 }, null);
  expect((await live.itemsOf('a')).map(({ id }) => id)).toEqual(['2']);
  await live.keepOnly(['a']);
  expect((await live.states()).map(({ source, failures }) => [source, failures])).toEqual([['a', 3]]);
  expect((await allLiveItems(store)).map(({ id }) => id)).toEqual(['2']);
});
