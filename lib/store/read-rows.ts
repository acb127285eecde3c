import { Dexie } from 'dexie';
import type { DossierRecord } from '../domain/change.ts';
import type { Dossier } from '../domain/dossier.ts';
import { jointRecord, memberOf } from '../domain/joint.ts';
import type { RecordOf, Row, Store } from './open-store.ts';
import { RECORD_TABLES } from './open-store.ts';
import type { SeenMember } from './read-joint.ts';

/** The records of one kind in a generation, in the order of their ids, by the primary key. */
export async function generationOf<K extends keyof RecordOf>(
  store: Store,
  kind: K,
  gen: number,
): Promise<RecordOf[K][]> {
  const all = [gen, Dexie.minKey] as const;
  const rows = store.table<Row<RecordOf[K]>>(kind).where('[gen+id]').between(all, [gen, Dexie.maxKey]);
  return (await rows.toArray()).map(({ record }) => record);
}

/** The records of these ids, each as it is called among all dossiers. */
export async function readByIds<K extends keyof RecordOf>(
  store: Store,
  kind: K,
  members: readonly SeenMember[],
  ids: readonly string[],
): Promise<Map<string, RecordOf[K]>> {
  if (ids.length === 0) return new Map();
  const places = ids.map((id) => memberOf(members, id));
  const keys = places.map(([member, id]) => [member?.gen ?? 0, id]);
  const rows = await store.table<Row<DossierRecord> | undefined>(kind).bulkGet(keys);
  return new Map(
    rows.flatMap((row, n) => {
      const member = places[n]?.[0];
      if (!row || !member) return [];
      return [[ids[n] ?? '', jointRecord(member, kind, row.record) as RecordOf[K]]];
    }),
  );
}

/** All records of a generation, each list sorted by id, of one moment; null when it has no card. */
export const readGeneration = (store: Store, gen: number): Promise<Dossier | null> =>
  store.transaction('r', [store.generations, ...RECORD_TABLES.map((name) => store[name])], async () => {
    const [generation, entities, questions, claims, sources, documents] = await Promise.all([
      store.generations.get(gen),
      generationOf(store, 'entities', gen),
      generationOf(store, 'questions', gen),
      generationOf(store, 'claims', gen),
      generationOf(store, 'sources', gen),
      generationOf(store, 'documents', gen),
    ]);
    const dossier = generation?.card;
    return dossier ? { dossier, entities, questions, claims, sources, documents } : null;
  });
