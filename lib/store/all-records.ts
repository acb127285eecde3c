import type { DossierRecord } from '../domain/change.ts';
import type { Entity } from '../domain/entity.ts';
import { jointId, jointRecord } from '../domain/joint.ts';
import { spokenIn } from '../domain/spoken.ts';
import type { RecordOf, Store } from './open-store.ts';
import { RECORD_TABLES } from './open-store.ts';
import type { SeenMember } from './read-joint.ts';
import { readJoint, readMembers } from './read-joint.ts';
import { generationOf, readByIds } from './read-rows.ts';

/** All records of one kind of the shown dossiers, each as it is called among all of them. */
export const allOf = <K extends keyof RecordOf>(store: Store, kind: K): Promise<RecordOf[K][]> =>
  store.transaction('r', [store.shown, store.joint, store[kind]], async () => {
    const joint = await readJoint(store);
    if (!joint) return [];
    const members = await readMembers(store, joint);
    return (await Promise.all(members.map((member) => recordsOf(store, kind, member)))).flat();
  });

/** Those of one dossier; what is another's as well is not said twice. */
async function recordsOf<K extends keyof RecordOf>(
  store: Store,
  kind: K,
  member: SeenMember,
): Promise<RecordOf[K][]> {
  const records: DossierRecord[] = await generationOf(store, kind, member.gen);
  return records
    .filter(({ id }) => jointId(member, kind, id) === member.prefix + id)
    .map((record) => jointRecord(member, kind, record) as RecordOf[K]);
}

/** Every entity of the shown dossiers. */
export const allEntities = (store: Store): Promise<Entity[]> => allOf(store, 'entities');

/** Ids of the entities that some claim is by or about, and of those that stand for one of them. */
export async function spokenEntities(store: Store): Promise<Set<string>> {
  const row = await store.transaction('r', store.joint, () => readJoint(store));
  return row ? spokenIn(row.ledger) : new Set();
}

/** All records of the shown dossiers that a view of the whole is computed from, of one moment. */
export const allRows = (store: Store) =>
  store.transaction('r', readTables(store), async () => {
    const [entities, questions, claims, sources] = await Promise.all([
      allOf(store, 'entities'),
      allOf(store, 'questions'),
      allOf(store, 'claims'),
      allOf(store, 'sources'),
    ]);
    return { entities, questions, claims, sources };
  });

/** The names of these entities, where the record knows them. */
export const namesOf = (store: Store, ids: readonly string[]): Promise<Map<string, string>> =>
  store.transaction('r', [store.shown, store.joint, store.entities], async () => {
    const joint = await readJoint(store);
    const members = joint ? await readMembers(store, joint) : [];
    const found = await readByIds(store, 'entities', members, ids);
    return new Map([...found].map(([id, { names }]) => [id, names['en'] ?? id]));
  });

/** All tables that readers of the record read. */
export const readTables = (store: Store) => [
  store.shown,
  store.joint,
  ...RECORD_TABLES.map((name) => store[name]),
];
