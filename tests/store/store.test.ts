import 'fake-indexeddb/auto';
import { afterEach, describe, expect, it } from 'vitest';
import { importAlone } from './import-alone.ts';
import { readDossier } from '../../lib/cli/read-dossier.ts';
import { validateDossier } from '../../lib/dossier/validate-dossier.ts';
import { makeLedger } from '../../lib/record/make-ledger.ts';
import { loadBundled } from '../../lib/refresh/load-bundled.ts';
import { allEntities, spokenEntities } from '../../lib/store/all-records.ts';
import { importDossier } from '../../lib/store/import-dossier.ts';
import { allShown, firstShown } from '../../lib/store/open-shown.ts';
import { readGeneration } from '../../lib/store/read-rows.ts';
import { openStore, RECORD_TABLES } from '../../lib/store/open-store.ts';
import { dropUnseen } from '../../lib/store/drop-unseen.ts';
import { readWholeRecord } from '../../lib/store/whole-record.ts';

const files = await readDossier();
const validated = validateDossier(files);
if (!validated.ok) throw new Error('the bundled dossier is refused');
const { dossier } = validated;
const ledger = makeLedger(dossier);

const store = openStore('test');
afterEach(() => Promise.all(store.tables.map((table) => table.clear())));

const cache = { stamp: null as string | null, writes: 0 };
const portsOf = (build: string, readFile = (name: string) => Promise.resolve(files[name])) => ({
  build,
  readFile,
  now: () => 0,
  shown: () => allShown(store),
  dossier: (gen: number) => readGeneration(store, gen),
  importDossier: (made: typeof dossier, showing: Parameters<typeof importDossier>[2]) =>
    importDossier(store, made, showing),
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
  it('shows one generation, and drops all others in the end', async () => {
    await importAlone(store, dossier, '1');
    await importAlone(store, dossier, '2');
    const gen = (await firstShown(store))?.gen;
    expect(await store.claims.count()).toBe(2 * dossier.claims.length);
    expect(await allEntities(store)).toEqual(dossier.entities);
    while (await dropUnseen(store));
    for (const name of RECORD_TABLES) {
      expect(await store[name].count()).toBe(dossier[name].length);
      expect(
        await store[name]
          .where('gen')
          .equals(gen ?? 0)
          .count(),
      ).toBe(dossier[name].length);
    }
    expect(await store.joint.count()).toBe(1);
    expect(await store.generations.toCollection().primaryKeys()).toEqual([gen]);
  });

  it('keeps the old data whole when an import dies half-way', async () => {
    await importAlone(store, dossier, '1');
    const before = await firstShown(store);
    const [first] = dossier.documents;
    if (!first) throw new Error('no document');
    const torn = { ...dossier, documents: [first, first] };
    await expect(importAlone(store, torn, '2')).rejects.toThrow();
    expect(await firstShown(store)).toEqual(before);
    expect(await store.claims.count()).toBe(dossier.claims.length);
  });
});

describe('the whole record', () => {
  it('is nothing before the first import, and all of what is shown after it', async () => {
    expect(await readWholeRecord(store)).toBeNull();
    await importAlone(store, { ...dossier, claims: [] }, '1');
    await importAlone(store, dossier, '2');
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
    await importAlone(store, dossier, '1');
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
