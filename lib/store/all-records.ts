import type { Claim } from '../domain/claim.ts';
import type { Entity } from '../domain/entity.ts';
import type { Source } from '../domain/source.ts';
import { firstShown } from './open-shown.ts';
import type { Store } from './open-store.ts';

/** Every entity of the shown dossiers. */
export const allEntities = async (store: Store): Promise<Entity[]> =>
  (await store.entities.toArray()).map(({ record }) => record);

/** Every source of the shown dossiers. */
export const allSources = async (store: Store): Promise<Source[]> =>
  (await store.sources.toArray()).map(({ record }) => record);

/** Ids of the entities that some claim is by or about, and of those that stand for one of them. */
export async function spokenEntities(store: Store): Promise<Set<string>> {
  const spoken = new Set<string>();
  const shown = await firstShown(store);
  const row = shown && (await store.ledgers.get(shown.gen));
  if (!row) return spoken;
  const { entities, claimsAbout, standsFor } = row.ledger;
  const isSpoken = (entity: number): boolean =>
    (claimsAbout.start[entity] ?? 0) < (claimsAbout.start[entity + 1] ?? 0);
  for (const [entity, id] of entities.entries())
    if (isSpoken(entity) || isSpoken((standsFor[entity] ?? 0) - 1)) spoken.add(id);
  return spoken;
}

/** All records of the shown dossiers that a view of the whole is computed from. */
export async function allRows(store: Store) {
  const [entities, questions, claims, sources] = await Promise.all([
    allEntities(store),
    store.questions.toArray(),
    allClaims(store),
    allSources(store),
  ]);
  return { entities, questions: questions.map(({ record }) => record), claims, sources };
}

/** The names of these entities, where the record knows them. */
export async function namesOf(store: Store, ids: readonly string[]): Promise<Map<string, string>> {
  const shown = await firstShown(store);
  const rows = shown ? await store.entities.bulkGet(ids.map((id) => [shown.gen, id])) : [];
  return new Map(rows.flatMap((row) => (row ? [[row.id, row.record.names['en'] ?? row.id]] : [])));
}

/** Every claim of the shown dossiers. */
export const allClaims = async (store: Store): Promise<Claim[]> =>
  (await store.claims.toArray()).map(({ record }) => record);
