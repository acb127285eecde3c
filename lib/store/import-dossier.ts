import type { Dossier } from '../domain/dossier.ts';
import { claimKeys, questionKeys } from './keys.ts';
import type { Row, Shown, Store } from './open-store.ts';
import { RECORD_TABLES } from './open-store.ts';

/**
 * Writes a validated dossier as a new generation, shows it and drops the one before, all in one transaction:
 * a killed worker leaves the old data whole or the new (DESIGN §10.3).
 */
export async function importDossier(store: Store, dossier: Dossier, build: string): Promise<Shown> {
  return store.transaction('rw', [store.shown, ...RECORD_TABLES.map((name) => store[name])], async () => {
    const before = await store.shown.toArray();
    const gen = Math.max(0, ...before.map((shown) => shown.gen)) + 1;
    await writeGeneration(store, gen, dossier);
    const shown = { id: dossier.dossier.id, gen, card: dossier.dossier, build };
    await store.shown.put(shown);
    const old = before.find(({ id }) => id === shown.id);
    if (old) await dropGeneration(store, old.gen);
    return shown;
  });
}

async function writeGeneration(store: Store, gen: number, dossier: Dossier): Promise<void> {
  await store.claims.bulkAdd(rows(gen, dossier.claims, (claim) => claimKeys(gen, claim)));
  await store.questions.bulkAdd(rows(gen, dossier.questions, (question) => questionKeys(gen, question)));
  await store.entities.bulkAdd(rows(gen, dossier.entities, () => []));
  await store.sources.bulkAdd(rows(gen, dossier.sources, () => []));
  await store.documents.bulkAdd(rows(gen, dossier.documents, () => []));
}

async function dropGeneration(store: Store, gen: number): Promise<void> {
  for (const name of RECORD_TABLES) await store[name].where('gen').equals(gen).delete();
}

function rows<T extends { id: string }>(
  gen: number,
  records: readonly T[],
  keysOf: (record: T) => string[],
): Row<T>[] {
  return records.map((record) => ({ gen, id: record.id, keys: keysOf(record), record }));
}
