import type { Dossier } from '../domain/dossier.ts';
import type { Ledger } from '../domain/ledger.ts';
import type { Row, Shown, Store } from './open-store.ts';
import { RECORD_TABLES } from './open-store.ts';

/**
 * Writes a validated dossier and its ledger as a new generation, shows it and drops the one before, all in one
 * transaction: a killed worker leaves the old data whole or the new (DESIGN §10.3).
 */
export async function importDossier(
  store: Store,
  dossier: Dossier,
  ledger: Ledger,
  build: string,
): Promise<Shown> {
  const tables = [store.shown, store.ledgers, ...RECORD_TABLES.map((name) => store[name])];
  return store.transaction('rw', tables, async () => {
    const before = await store.shown.toArray();
    const gen = Math.max(0, ...before.map((shown) => shown.gen)) + 1;
    await writeGeneration(store, gen, dossier);
    await store.ledgers.add({ gen, ledger });
    const shown = { id: dossier.dossier.id, gen, card: dossier.dossier, build };
    await store.shown.put(shown);
    const old = before.find(({ id }) => id === shown.id);
    if (old) await dropGeneration(store, old.gen);
    return shown;
  });
}

async function writeGeneration(store: Store, gen: number, dossier: Dossier): Promise<void> {
  await store.claims.bulkAdd(rows(gen, dossier.claims));
  await store.questions.bulkAdd(rows(gen, dossier.questions));
  await store.entities.bulkAdd(rows(gen, dossier.entities));
  await store.sources.bulkAdd(rows(gen, dossier.sources));
  await store.documents.bulkAdd(rows(gen, dossier.documents));
}

async function dropGeneration(store: Store, gen: number): Promise<void> {
  await store.ledgers.delete(gen);
  for (const name of RECORD_TABLES) await store[name].where('gen').equals(gen).delete();
}

const rows = <T extends { id: string }>(gen: number, records: readonly T[]): Row<T>[] =>
  records.map((record) => ({ gen, id: record.id, record }));
