import 'fake-indexeddb/auto';
import { afterAll, describe, expect, it } from 'vitest';
import { dossierOf, openPublisher } from './published.ts';
import { Reader } from './reader.ts';

const BASE = 'https://feed.example/peace/';

const publisher = await openPublisher();
afterAll(() => {
  publisher.end();
});
const first = await publisher.release(dossierOf('peace', [1, 2, 3]));
const second = await publisher.release(dossierOf('peace', [1, 3, 4]));
const LINK = `${BASE}#sha256-${publisher.fingerprint}`;

describe('the road of a release', () => {
  it('leads from the link to the database, by a full snapshot, then by a delta', async () => {
    const reader = new Reader();
    reader.servers.set(BASE, first);
    expect(await reader.add(LINK)).toEqual({ is: 'added', feed: publisher.fingerprint });
    await reader.refresh();
    expect(await reader.feed()).toMatchObject({
      lastFault: null,
      shown: { v: 1 },
      dossier: 'peace',
      failures: 0,
    });
    expect(await reader.dossier('peace')).toEqual(dossierOf('peace', [1, 2, 3]));
    reader.servers.set(BASE, second);
    reader.asked.length = 0;
    await reader.refresh();
    expect((await reader.feed()).shown).toMatchObject({ v: 2 });
    expect(await reader.dossier('peace')).toEqual(dossierOf('peace', [1, 3, 4]));
    expect(reader.asked.filter((url) => url.includes('/t/d/'))).toHaveLength(1);
    expect(reader.floors[publisher.fingerprint]?.v).toBe(2);
  });
});
