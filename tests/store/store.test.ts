import 'fake-indexeddb/auto';
import { afterEach, describe, expect, it } from 'vitest';
import { readDossier } from '../../lib/cli/read-dossier.ts';
import type { Ledger } from '../../lib/domain/ledger.ts';
import { validateDossier } from '../../lib/dossier/validate-dossier.ts';
import { makeLedger } from '../../lib/record/make-ledger.ts';
import { loadBundled } from '../../lib/refresh/load-bundled.ts';
import { allEntities, spokenEntities } from '../../lib/store/all-records.ts';
import { importDossier } from '../../lib/store/import-dossier.ts';
import { firstShown } from '../../lib/store/open-shown.ts';
import { openStore, RECORD_TABLES } from '../../lib/store/open-store.ts';
import { readWholeRecord } from '../../lib/store/whole-record.ts';

const files = await readDossier();
const validated = validateDossier(files);
if (!validated.ok) throw new Error('the bundled dossier is refused');
const { dossier } = validated;
const ledger = makeLedger(dossier);

const store = openStore('test');
afterEach(() =>
  Promise.all(
    [store.shown, store.ledgers, ...RECORD_TABLES.map((name) => store[name])].map((table) => table.clear()),
  ),
);

const cache = { stamp: null as string | null, writes: 0 };
const portsOf = (build: string, readFile = (name: string) => Promise.resolve(files[name])) => ({
  build,
  readFile,
  shown: async () => (await firstShown(store)) ?? null,
  importDossier: (made: typeof dossier, ledger: Ledger) => importDossier(store, made, ledger, build),
  entities: () => allEntities(store),
  spoken: () => spokenEntities(store),
  readStamp: () => Promise.resolve(cache.stamp),
  writeLexicon: (_: unknown, stamp: string) => {
    cache.stamp = stamp;
    cache.writes += 1;
    return Promise.resolve();
  },
});

describe('the store', () => {
  it('shows one generation and keeps no other', async () => {
    await importDossier(store, dossier, ledger, '1');
    const { gen } = await importDossier(store, dossier, ledger, '2');
    for (const name of RECORD_TABLES) {
      expect(await store[name].count()).toBe(dossier[name].length);
      expect(await store[name].where('gen').equals(gen).count()).toBe(dossier[name].length);
    }
    expect(await store.ledgers.toCollection().primaryKeys()).toEqual([gen]);
  });

  it('keeps the old data whole when an import dies half-way', async () => {
    const before = await importDossier(store, dossier, ledger, '1');
    const [first] = dossier.documents;
    if (!first) throw new Error('no document');
    const torn = { ...dossier, documents: [first, first] };
    await expect(importDossier(store, torn, ledger, '2')).rejects.toThrow();
    expect(await firstShown(store)).toEqual(before);
    expect(await store.claims.count()).toBe(dossier.claims.length);
  });
});

describe('the whole record', () => {
  it('is nothing before the first import, and all of what is shown after it', async () => {
    expect(await readWholeRecord(store)).toBeNull();
    await importDossier(store, { ...dossier, claims: [] }, makeLedger({ ...dossier, claims: [] }), '1');
    await importDossier(store, dossier, ledger, '2');
    const whole = await readWholeRecord(store);
    for (const name of RECORD_TABLES)
      expect(whole?.[name].map(({ id }) => id)).toEqual(dossier[name].map(({ id }) => id));
    expect(whole?.card).toEqual(dossier.dossier);
    expect(whole?.ledger).toEqual(ledger);
  });
});

describe('the bundled dossier', () => {
  it('is loaded once for a build, and again for the next', async () => {
    cache.stamp = null;
    expect(await loadBundled(portsOf('1'))).toEqual([]);
    const first = await firstShown(store);
    await loadBundled(portsOf('1'));
    expect(await firstShown(store)).toEqual(first);
    await loadBundled(portsOf('2'));
    expect((await firstShown(store))?.gen).toBe((first?.gen ?? 0) + 1);
  });

  it('gets its lexicon at the next start when the worker died before writing it', async () => {
    cache.stamp = null;
    await importDossier(store, dossier, ledger, '1');
    cache.writes = 0;
    await loadBundled(portsOf('1'));
    await loadBundled(portsOf('1'));
    expect(cache.writes).toBe(1);
  });

  it('that is broken leaves the data in place and says why', async () => {
    await loadBundled(portsOf('1'));
    const before = await firstShown(store);
    const broken = portsOf('2', (name) => Promise.resolve(name === 'claims' ? [{ id: 'x' }] : files[name]));
    expect((await loadBundled(broken))[0]).toMatchObject({ file: 'claims', record: 'x' });
    expect(await firstShown(store)).toEqual(before);
  });
});
