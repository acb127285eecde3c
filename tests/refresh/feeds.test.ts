import 'fake-indexeddb/auto';
import { beforeAll, describe, expect, it } from 'vitest';
import { draftEntity } from '../../lib/record/brief-entity.ts';
import { TRUST_ALL } from '../../lib/domain/trust.ts';
import { readFloors } from '../../lib/refresh/read-floors.ts';
import { openShown } from '../../lib/store/open-shown.ts';
import { readWholeRecord } from '../../lib/store/whole-record.ts';
import { entity, source } from '../record/fixture.ts';
import { dossierOf, openPublisher } from './published.ts';
import { Reader } from './reader.ts';
import type { Servers } from './start-states.ts';
import { BASE, bundle, OTHER, PUBLISHED, publishAll } from './start-states.ts';
import { expectTidy, expectWhole } from './torn.ts';

let servers: Servers;
beforeAll(async () => {
  servers = await publishAll();
});

const fingerprintOf = (link: string): string => link.slice(-64);

/** A reader of both feeds. */
async function withBoth(): Promise<Reader> {
  const reader = new Reader();
  reader.servers.set(BASE, servers.peace[0] ?? new Map());
  reader.servers.set(OTHER, servers.other[0] ?? new Map());
  await reader.add(servers.links.peace);
  await reader.add(servers.links.other);
  await reader.refresh();
  return reader;
}

describe('a link', () => {
  it.each([
    ['nothing', 'shape'],
    ['https://feed.example/?q=1', 'shape'],
    ['https://me:secret@feed.example/', 'shape'],
    ['https://feed.example/#sha256-12', 'shape'],
    ['http://feed.example/', 'not-https'],
    ['https://127.0.0.1/', 'private'],
    ['https://2130706433/', 'private'],
    ['https://[::ffff:127.0.0.1]/', 'private'],
    ['https://printer.local/', 'private'],
    ['https://feed.example:25/', 'private'],
  ])('H27 %s is refused unasked', async (link, fault) => {
    const reader = new Reader();
    expect(await reader.add(link)).toEqual({ is: 'refused', fault });
    expect(reader.asked).toEqual([]);
  });

  it('H28 with another fingerprint, or none that the reader confirmed, adds nothing', async () => {
    const reader = new Reader();
    reader.servers.set(BASE, servers.peace[0] ?? new Map());
    const other = `${BASE}#sha256-${'0'.repeat(64)}`;
    expect(await reader.add(other)).toEqual({ is: 'refused', fault: 'fingerprint' });
    const asked = await reader.add(BASE);
    expect(asked).toMatchObject({ is: 'unconfirmed', host: 'feed.example' });
    expect(await reader.store.feeds.count()).toBe(0);
    const fingerprint = 'fingerprint' in asked ? asked.fingerprint : '';
    expect(await reader.add(BASE, fingerprint)).toEqual({ is: 'added', feed: fingerprint });
    expect(await reader.add(servers.links.peace)).toEqual({ is: 'refused', fault: 'known' });
  });

  it('to nothing, or to something else, says so', async () => {
    const reader = new Reader();
    expect(await reader.add(BASE)).toEqual({ is: 'refused', fault: 'unreachable' });
    reader.servers.set(BASE, new Map());
    expect(await reader.add(BASE)).toEqual({ is: 'refused', fault: 'no-feed' });
  });
});

describe('two dossiers', () => {
  it('are seen side by side, each record its own dossier’s, H24 although their ids are the same', async () => {
    const reader = await withBoth();
    expect(await expectWhole(reader, PUBLISHED)).toEqual({ peace: 1, else: 1 });
    const whole = await readWholeRecord(reader.store);
    const ids = whole?.claims.map(({ id }) => id) ?? [];
    expect(ids.filter((id) => id.endsWith('c1')).sort()).toEqual(['else.c1', 'peace.c1']);
    expect(whole?.claims.find(({ id }) => id === 'else.c1')).toMatchObject({ speaker: 'else.ann' });
    const view = { asOf: '2026-01-01', today: '2026-01-01', trust: TRUST_ALL };
    const briefing = await openShown(reader.store)((ledger) => draftEntity(ledger, 'else.ann', view));
    expect(briefing?.claims.map(({ id }) => id).sort()).toEqual(['else.c1', 'else.c2']);
  });

  it('meet where the package’s dossier knows the same thing or source', async () => {
    const reader = new Reader();
    const ann = entity('ann', 'united-states', { wikidata: 'Q1' });
    const known = (id: string) => {
      const dossier = dossierOf(id, [1]);
      return { ...dossier, entities: dossier.entities.map((one) => (one.id === 'ann' ? ann : one)) };
    };
    await bundle(reader, known('peace'));
    const publisher = await openPublisher();
    const sources = [source('a'), source('b', { domains: ['b.example', 'not-b.example'] })];
    reader.servers.set(OTHER, await publisher.release({ ...known('else'), sources }));
    await reader.add(`${OTHER}#sha256-${publisher.fingerprint}`);
    await reader.refresh();
    publisher.end();
    const whole = await readWholeRecord(reader.store);
    const claim = whole?.claims.find(({ id }) => id === 'else.c1');
    expect(claim).toMatchObject({
      speaker: 'ann',
      about: ['else.plan'],
      reports: [{ source: 'a', origin: 'a' }],
    });
    expect(whole?.sources.map(({ id }) => id).sort()).toEqual(['a', 'b', 'else.b']);
    expect(whole?.entities.filter(({ id }) => id.endsWith('ann')).map(({ id }) => id)).toEqual(['ann']);
  });

  it('H24 no feed writes another’s dossier, nor a second one of its own', async () => {
    const reader = await withBoth();
    const thief = await openPublisher();
    reader.servers.set('https://thief.example/', await thief.release(dossierOf('peace', [99])));
    await reader.add(`https://thief.example/#sha256-${thief.fingerprint}`);
    await reader.refresh();
    expect((await reader.feed(thief.fingerprint)).lastFault).toMatchObject({ kind: 'taken' });
    reader.servers.set('https://thief.example/', await thief.release(dossierOf('third', [1])));
    await reader.refresh();
    reader.servers.set('https://thief.example/', await thief.release(dossierOf('fourth', [1])));
    await reader.refresh();
    expect((await reader.feed(thief.fingerprint)).lastFault).toMatchObject({ kind: 'taken' });
    const third = [undefined, undefined, dossierOf('third', [1])];
    expect(await expectWhole(reader, { ...PUBLISHED, third })).toEqual({ peace: 1, else: 1, third: 2 });
    thief.end();
  });

  it('a dossier that breaks its rules is refused as a whole, although it is signed', async () => {
    const reader = await withBoth();
    const publisher = await openPublisher();
    const dossier = dossierOf('broken', [1]);
    reader.servers.set('https://b.example/', await publisher.release({ ...dossier, sources: [source('b')] }));
    await reader.add(`https://b.example/#sha256-${publisher.fingerprint}`);
    await reader.refresh();
    publisher.end();
    expect((await reader.feed(publisher.fingerprint)).lastFault).toMatchObject({ kind: 'dossier' });
    expect(await expectWhole(reader, PUBLISHED)).toEqual({ peace: 1, else: 1 });
    await expectTidy(reader);
  });
});

describe('removing a feed', () => {
  it('takes its records and nothing else; the dossier in the package comes back', async () => {
    const reader = await withBoth();
    const id = fingerprintOf(servers.links.peace);
    await reader.remove(id);
    expect(await expectWhole(reader, PUBLISHED)).toEqual({ else: 1 });
    expect(reader.floors[id]).toBeUndefined();
    expect(await reader.store.metadata.where('feed').equals(id).count()).toBe(0);
    const packaged = PUBLISHED['peace']?.[0];
    if (packaged) await bundle(reader, packaged);
    expect(await expectWhole(reader, PUBLISHED)).toEqual({ else: 1, peace: 0 });
    const whole = await readWholeRecord(reader.store);
    expect(whole?.claims.map(({ id }) => id)).toContain('c1');
    expect(whole?.card.id).toBe('peace');
  });

  it('while it is checked ends the check and leaves nothing of it', async () => {
    const reader = await withBoth();
    const id = fingerprintOf(servers.links.peace);
    reader.servers.set(BASE, servers.peace[1] ?? new Map());
    let removed: Promise<void> | null = null;
    reader.answer = (path) => {
      if (path.includes('t/d/')) removed ??= reader.remove(id);
      return undefined;
    };
    await reader.refresh();
    await removed;
    expect(await expectWhole(reader, PUBLISHED)).toEqual({ else: 1 });
    expect(reader.floors[id]).toBeUndefined();
    expect(await reader.store.feeds.count()).toBe(1);
  });
});

describe('floors', () => {
  it('F35 F36 that a page’s script could have written: only their shape is believed', () => {
    const good = {
      base: BASE,
      v: 3,
      trust: { root: 1, timestamp: 2, snapshot: 2, targets: 2, keyids: 'a b' },
    };
    const found = {
      good,
      none: null,
      text: 'x',
      bare: { base: BASE, v: 1 },
      odd: { ...good, v: -1 },
      huge: { ...good, v: 1e300 },
    };
    expect(readFloors(found)).toEqual({ good });
  });

  it('F35 a forged one costs one check and no more', async () => {
    const reader = await withBoth();
    const id = fingerprintOf(servers.links.peace);
    const floor = reader.floors[id];
    if (floor) reader.floors[id] = { ...floor, v: 999, trust: { ...floor.trust, timestamp: 999 } };
    await reader.refresh({ is: 'due' });
    expect((await reader.feed(id)).lastFault).toMatchObject({ kind: 'rollback' });
    reader.asked.length = 0;
    await reader.refresh({ is: 'due' });
    expect(reader.asked).toEqual([]);
    reader.servers.set(BASE, servers.peace[1] ?? new Map());
    await reader.refresh();
    expect((await reader.feed(id)).shown?.v).toBe(2);
    expect(reader.floors[id]?.v).toBe(2);
  });
});
