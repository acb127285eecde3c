import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { openStore } from '../../lib/store/open-store.ts';
import type { Files } from './published.ts';
import { DAY, NOW } from './published.ts';
import { Reader } from './reader.ts';
import type { Servers } from './start-states.ts';
import { BASE, PUBLISHED, publishAll } from './start-states.ts';
import { expectTidy, expectWhole } from './torn.ts';

const HOUR = 3_600_000;
const MIRROR = 'https://mirror.example/copy/';

let servers: Servers;
let shownFirst: Reader;
beforeAll(async () => {
  servers = await publishAll();
  shownFirst = new Reader();
  shownFirst.servers.set(BASE, release(1));
  await shownFirst.add(servers.links.peace);
  await shownFirst.refresh();
});

function release(v: number): Files {
  const files = servers.peace[v - 1];
  if (!files) throw new Error(`no version ${v}`);
  return files;
}

/** A reader of version 1 whose server has version 2. */
async function atDelta(): Promise<Reader> {
  const reader = await shownFirst.clone();
  reader.servers.set(BASE, release(2));
  return reader;
}

const versions = (reader: Reader) => expectWhole(reader, PUBLISHED);

/** Expects that a check failed for this, that the old data stands, and that one check more without it succeeds. */
async function expectFaultThenGood(reader: Reader, kind: string): Promise<void> {
  await reader.refresh();
  expect((await reader.feed()).lastFault).toMatchObject({ kind });
  expect(await versions(reader)).toEqual({ peace: 1 });
  expect((await reader.feed()).failures).toBe(1);
  reader.answer = () => undefined;
  reader.now += DAY;
  await reader.refresh();
  expect(await versions(reader)).toEqual({ peace: 2 });
  await expectTidy(reader);
}

const cut = (path: string): Response | undefined => {
  const bytes = release(2).get(path);
  return bytes && new Response(bytes.slice(0, bytes.length - 1));
};
const page = (): Response => new Response('<html>Sign in', { headers: { 'content-type': 'text/html' } });
const at = (part: string, answer: (path: string) => Response | undefined) => (path: string) =>
  path.includes(part) ? answer(path) : undefined;

describe('the server answers with something else', () => {
  it.each([
    ['F11 a delta cut short', at('t/', cut), 'network'],
    ['F11 a timestamp cut short', at('timestamp', cut), 'format'],
    ['F13 a page in the place of the timestamp', at('timestamp', page), 'format'],
    ['F13 a page in the place of everything', page, 'format'],
    ['F13 nothing at all', at('timestamp', () => new Response('')), 'format'],
    [
      'F15 not modified, which was not asked',
      at('timestamp', () => new Response(null, { status: 304 })),
      'network',
    ],
    ['F18 500', at('timestamp', () => new Response('', { status: 500 })), 'network'],
    ['F18 500 for the next root', at('root', () => new Response('', { status: 500 })), 'network'],
    ['F18 403 for the timestamp', at('timestamp', () => new Response('', { status: 403 })), 'missing'],
    ['F18 404 for the snapshot', at('snapshot', () => new Response('', { status: 404 })), 'missing'],
    ['F18 404 for the targets', at('targets', () => new Response('', { status: 404 })), 'missing'],
    ['F18 404 for every release', at('t/', () => new Response('', { status: 404 })), 'missing'],
  ])('%s', async (_, answer, kind) => {
    const reader = await atDelta();
    reader.answer = answer;
    await expectFaultThenGood(reader, kind);
  });

  it('F18 F27 a delta that is damaged or swapped: the full snapshot in the same check', async () => {
    for (const answer of [
      () => new Response('', { status: 404 }),
      () => new Response(new Uint8Array(9_999)),
    ]) {
      const reader = await atDelta();
      reader.answer = at('t/d/', answer);
      await reader.refresh();
      expect(await versions(reader)).toEqual({ peace: 2 });
    }
  });

  it.each([
    ['7200', 2 * HOUR],
    [new Date(NOW + 5 * HOUR).toUTCString(), 5 * HOUR],
    ['99999999', DAY],
  ])('F17 503 with Retry-After %s: not asked before, not even at the reader’s wish', async (header, wait) => {
    const reader = await atDelta();
    reader.answer = () => new Response('', { status: 503, headers: { 'retry-after': header } });
    await reader.refresh();
    expect((await reader.feed()).nextCheck).toBeGreaterThanOrEqual(NOW + wait);
    reader.now += wait - 1;
    reader.asked.length = 0;
    await reader.refresh();
    await reader.refresh({ is: 'due' });
    expect(reader.asked).toEqual([]);
  });
});

describe('time', () => {
  it('F12 a body that stops is given up after 30 seconds, one that trickles after four minutes', async () => {
    for (const trickles of [false, true]) {
      const reader = await atDelta();
      let push: () => void = () => undefined;
      const body = new ReadableStream({
        start(stream) {
          push = () => {
            stream.enqueue(new Uint8Array(1));
          };
          push();
        },
      });
      reader.answer = at('timestamp', () => new Response(body));
      const run = reader.refresh();
      const waited = await untilEnded(reader, run, trickles ? push : () => undefined);
      expect(waited).toBe(trickles ? 240 : 30);
      expect((await reader.feed()).lastFault).toMatchObject({ kind: 'network', rule: 'no answer in time' });
    }
  });

  it('F19 a clock far ahead marks all as expired and changes nothing; right again, the next check succeeds', async () => {
    const reader = await atDelta();
    reader.now += 700 * DAY;
    await reader.refresh();
    expect((await reader.feed()).lastFault).toMatchObject({ kind: 'expired' });
    reader.now = NOW + DAY;
    await reader.refresh();
    expect(await versions(reader)).toEqual({ peace: 2 });
  });

  it('F19 a clock set back does not make expired files good', async () => {
    const reader = await atDelta();
    await reader.store.feeds.toCollection().modify({ latest: NOW + 5 * DAY });
    reader.now = NOW - 700 * DAY;
    await reader.refresh();
    expect((await reader.feed()).lastFault).toMatchObject({ kind: 'expired', file: 'timestamp' });
    expect(await versions(reader)).toEqual({ peace: 1 });
  });

  it('F20 F21 an expired timestamp is said, whether it is new or the one that is held', async () => {
    for (const v of [1, 2]) {
      const reader = await shownFirst.clone();
      reader.servers.set(BASE, release(v));
      reader.now += 4 * DAY;
      await reader.refresh();
      expect((await reader.feed()).lastFault).toMatchObject({ kind: 'expired', file: 'timestamp' });
      expect(await versions(reader)).toEqual({ peace: 1 });
    }
  });

  it('F43 a machine that slept for three days makes one check good for all that were missed', async () => {
    const reader = await atDelta();
    reader.now += 2 * DAY;
    await reader.refresh({ is: 'due' });
    const { length } = reader.asked;
    await reader.refresh({ is: 'due' });
    expect(reader.asked).toHaveLength(length);
    expect(await versions(reader)).toEqual({ peace: 2 });
  });
});

/** Moves the clock on by seconds until a run has ended; gives how many it took. */
async function untilEnded(reader: Reader, run: Promise<unknown>, push: () => void): Promise<number> {
  const end = { reached: false };
  void run.then(() => {
    end.reached = true;
  });
  await vi.waitFor(() => {
    expect(reader.asked.at(-1)).toContain('timestamp');
  });
  const begin = reader.now;
  while (!end.reached) {
    await new Promise(setImmediate);
    if (reader.timers.size === 0) continue;
    await reader.wait(1000);
    if (reader.timers.size > 0) push();
  }
  return (reader.now - begin) / 1000;
}

describe('old and new side by side', () => {
  it('F22 F23 an older state of the feed is refused', async () => {
    const reader = await atDelta();
    await reader.refresh();
    reader.servers.set(BASE, release(1));
    await reader.refresh();
    expect((await reader.feed()).lastFault).toMatchObject({ kind: 'rollback' });
    expect(await versions(reader)).toEqual({ peace: 2 });
  });

  it('F30 what is published while it is read changes nothing of this check', async () => {
    const reader = await atDelta();
    reader.answer = (path) => {
      const bytes = release(2).get(path);
      if (path.includes('timestamp')) reader.servers.set(BASE, release(3));
      return bytes && new Response(bytes);
    };
    await reader.refresh();
    expect(await versions(reader)).toEqual({ peace: 2 });
  });

  it('F31 a mirror that lags is left alone for a day, and another place answers in the same check', async () => {
    const reader = await atDelta();
    await reader.refresh();
    await reader.store.feeds.toCollection().modify({ mirrors: [MIRROR] });
    reader.servers.set(MIRROR, release(1));
    reader.servers.set(BASE, release(3));
    // The wait that is noted beforehand takes the first.
    const drawn = [0.5, 0.9, 0.1];
    reader.random = () => drawn.shift() ?? 0.5;
    reader.now += HOUR;
    await reader.refresh();
    expect(await versions(reader)).toEqual({ peace: 3 });
    expect((await reader.feed()).shunned[MIRROR]).toBe(reader.now + DAY);
    reader.asked.length = 0;
    await reader.refresh();
    expect(reader.asked.filter((url) => url.startsWith(MIRROR))).toEqual([]);
  });

  it('F31 a mirror serves where the feed’s own place does not', async () => {
    const reader = await atDelta();
    await reader.store.feeds.toCollection().modify({ mirrors: [MIRROR] });
    reader.servers.delete(BASE);
    reader.servers.set(MIRROR, release(2));
    await reader.refresh();
    expect(await versions(reader)).toEqual({ peace: 2 });
  });
});

describe('the disk', () => {
  it.each([1, 2, 3])(
    'F32 is full at slice %i of a full snapshot: it is given up, and a day later tried again',
    async (n) => {
      const reader = new Reader();
      reader.servers.set(BASE, release(1));
      await reader.add(servers.links.peace);
      let slices = 0;
      const spoil = (): void => {
        slices += 1;
        if (slices >= 4 * n - 3) throw new DOMException('The disk is full', 'QuotaExceededError');
      };
      reader.store.claims.hook('creating', spoil);
      await reader.refresh();
      expect((await reader.feed()).lastFault).toMatchObject({ kind: 'storage' });
      expect((await reader.feed()).nextCheck).toBeGreaterThanOrEqual(NOW + DAY);
      await expectTidy(reader);
      reader.store.claims.hook('creating').unsubscribe(spoil);
      reader.now += DAY;
      await reader.refresh();
      expect(await versions(reader)).toEqual({ peace: 1 });
    },
  );

  it('F33 aborts the commit: the check ends, and the next one succeeds', async () => {
    const reader = await atDelta();
    const abort = (): void => {
      Dexie.currentTransaction.abort();
    };
    reader.store.joint.hook('creating', abort);
    await reader.refresh();
    expect((await reader.feed()).lastFault).toMatchObject({ kind: 'storage' });
    expect(await versions(reader)).toEqual({ peace: 1 });
    reader.store.joint.hook('creating').unsubscribe(abort);
    reader.now += DAY;
    await reader.refresh();
    expect(await versions(reader)).toEqual({ peace: 2 });
  });

  it('F28 loses the metadata or the first root: they are fetched again, and known by the feed’s name', async () => {
    const reader = await atDelta();
    await reader.store.metadata.clear();
    await reader.refresh();
    expect(await versions(reader)).toEqual({ peace: 2 });
  });

  it('F40 has a database of the version before: it is emptied and filled again', async () => {
    const old = new Dexie('old');
    old.version(2).stores({ shown: 'id', ledgers: 'gen', claims: '[gen+id], gen' });
    await old.table('claims').add({ gen: 1, id: 'c', record: {} });
    await old.table('shown').add({ id: 'peace', gen: 1 });
    old.close();
    const store = openStore('old');
    expect([await store.claims.count(), await store.shown.count()]).toEqual([0, 0]);
    expect(store.tables.map(({ name }) => name)).not.toContain('ledgers');
    store.close();
  });

  it('F40 has a database of a later version: it is opened as it is or refused, never emptied', async () => {
    const later = new Dexie('later');
    later.version(99).stores({ claims: '[gen+id], gen', shown: 'id' });
    await later.table('claims').add({ gen: 1, id: 'c', record: {} });
    later.close();
    await openStore('later')
      .claims.count()
      .catch(() => undefined);
    const again = await new Dexie('later').open();
    expect(await again.table('claims').count()).toBe(1);
    again.close();
  });
});

describe('many at once', () => {
  it('F41 fifty wishes for a check make one', async () => {
    const reader = await atDelta();
    const ports = reader.ports();
    await Promise.all(Array.from({ length: 50 }, () => reader.refreshWith(ports)));
    expect(reader.asked.filter((url) => url.includes('timestamp'))).toHaveLength(1);
    expect(await versions(reader)).toEqual({ peace: 2 });
  });

  it('F51 forty-nine dead feeds hold the live one up by nothing', async () => {
    const reader = await atDelta();
    const [feed] = await reader.store.feeds.toArray();
    if (!feed) throw new Error('no feed');
    const dead = Array.from({ length: 49 }, (_, n) => ({
      ...feed,
      id: n.toString(16).padStart(64, '0'),
      base: `https://dead-${n}.example/`,
      failures: 3,
    }));
    await reader.store.feeds.bulkAdd(dead);
    await reader.refresh();
    // The first four begin at once; which of them asks first is chance.
    expect(reader.told.slice(0, 4).map((told) => told.feed)).toContain(feed.id);
    expect(await versions(reader)).toEqual({ peace: 2 });
    expect((await reader.store.feeds.toArray()).filter(({ failures }) => failures === 4)).toHaveLength(49);
  });
});
