import type { Claim } from '../domain/claim.ts';
import type { Entity } from '../domain/entity.ts';
import type { Question } from '../domain/question.ts';
import type { Source } from '../domain/source.ts';
import { answerKey, entityKey, questionKey } from './keys.ts';
import type { Row, Shown, Store } from './open-store.ts';

/** The records that a briefing about some entities is computed from; all rows of one generation. */
export interface BriefingRows {
  entities: Entity[];
  questions: Question[];
  claims: Claim[];
  sources: Source[];
}

type ById<T> = Map<string, T>;

/**
 * Reads what a briefing about these entities needs, by index only: their claims and questions, every claim on
 * those questions, and what answers or is answered by them. Empty when no dossier is shown.
 */
export async function findRows(store: Store, entityIds: readonly string[]): Promise<BriefingRows> {
  return store.transaction(
    'r',
    [store.shown, store.claims, store.entities, store.questions, store.sources],
    async () => {
      const shown = await firstShown(store);
      if (!shown) return { entities: [], questions: [], claims: [], sources: [] };
      return rowsOfGeneration(store, shown.gen, entityIds);
    },
  );
}

/** The dossier that is shown, or undefined before the first import. */
export const firstShown = (store: Store): Promise<Shown | undefined> => store.shown.toCollection().first();

async function rowsOfGeneration(store: Store, gen: number, ids: readonly string[]): Promise<BriefingRows> {
  const entities = byId(await get(store.entities, gen, ids));
  const subjects = [...ids, ...[...entities.values()].flatMap(({ standsFor }) => standsFor ?? [])];
  const keys = subjects.map((id) => entityKey(gen, id));
  const claims = byId(await having(store.claims, keys));
  const questions = byId(await having(store.questions, keys));
  await addQuestions(store, gen, claims, questions);
  await addAnswers(store, gen, claims);
  const speakers = [...claims.values()].map(({ speaker }) => speaker);
  add(entities, await get(store.entities, gen, [...subjects, ...speakers]));
  return {
    entities: [...entities.values()],
    questions: [...questions.values()],
    claims: [...claims.values()],
    sources: await get(store.sources, gen, [...claims.values()].flatMap(sourcesOf)),
  };
}

/** Adds the questions that the claims speak to, and every other claim on all of them. */
async function addQuestions(store: Store, gen: number, claims: ById<Claim>, questions: ById<Question>) {
  const asked = [...claims.values()].flatMap(({ question }) => question ?? []);
  add(
    questions,
    await get(
      store.questions,
      gen,
      asked.filter((id) => !questions.has(id)),
    ),
  );
  add(
    claims,
    await having(
      store.claims,
      [...questions.keys()].map((id) => questionKey(gen, id)),
    ),
  );
}

/** Adds the claims that these answer, and those that answer them. */
async function addAnswers(store: Store, gen: number, claims: ById<Claim>) {
  const answered = [...claims.values()].flatMap(({ responses }) => responses.map(({ to }) => to));
  const ids = [...claims.keys()];
  add(
    claims,
    await having(
      store.claims,
      ids.map((id) => answerKey(gen, id)),
    ),
  );
  add(
    claims,
    await get(
      store.claims,
      gen,
      answered.filter((id) => !claims.has(id)),
    ),
  );
}

const sourcesOf = (claim: Claim): string[] => claim.reports.flatMap(({ source, origin }) => [source, origin]);

const byId = <T extends { id: string }>(records: readonly T[]): ById<T> =>
  new Map(records.map((record) => [record.id, record]));

function add<T extends { id: string }>(to: ById<T>, records: readonly T[]): void {
  for (const record of records) to.set(record.id, record);
}

interface Finder<T> {
  bulkGet(keys: [number, string][]): PromiseLike<(Row<T> | undefined)[]>;
  where(index: string): { anyOf(keys: readonly string[]): { toArray(): PromiseLike<Row<T>[]> } };
}

async function get<T>(table: Finder<T>, gen: number, ids: readonly string[]): Promise<T[]> {
  const rows = await table.bulkGet([...new Set(ids)].map((id) => [gen, id]));
  return rows.flatMap((row) => (row ? [row.record] : []));
}

async function having<T>(table: Finder<T>, keys: readonly string[]): Promise<T[]> {
  if (keys.length === 0) return [];
  return (await table.where('keys').anyOf(keys).toArray()).map(({ record }) => record);
}
