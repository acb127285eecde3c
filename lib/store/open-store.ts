import type { EntityTable, Table } from 'dexie';
import { Dexie } from 'dexie';
import type { Claim } from '../domain/claim.ts';
import type { PlanDocument } from '../domain/document.ts';
import type { DossierCard } from '../domain/dossier.ts';
import type { Entity } from '../domain/entity.ts';
import type { Question } from '../domain/question.ts';
import type { Source } from '../domain/source.ts';

/**
 * A stored record: one generation's copy, with the keys by which a briefing finds it. Every import writes a
 * generation of its own and readers see one generation only, so no reader ever meets a half-written dossier.
 */
export interface Row<T> {
  gen: number;
  id: string;
  keys: string[];
  record: T;
}

/** Which generation of a dossier is shown, and which build of the extension brought it. */
export interface Shown {
  id: string;
  gen: number;
  card: DossierCard;
  build: string;
}

type Rows<T> = Table<Row<T>, [number, string]>;

/** The claim database on the reader's machine. */
export type Store = Dexie & {
  shown: EntityTable<Shown, 'id'>;
  claims: Rows<Claim>;
  entities: Rows<Entity>;
  questions: Rows<Question>;
  sources: Rows<Source>;
  documents: Rows<PlanDocument>;
};

/** The tables that hold one row for each record of a dossier. */
export const RECORD_TABLES = ['claims', 'entities', 'questions', 'sources', 'documents'] as const;

/** Opens (lazily) the database of that name. */
export function openStore(name = 'says-who'): Store {
  const store = new Dexie(name) as Store;
  store.version(1).stores({
    shown: 'id',
    claims: '[gen+id], *keys, gen',
    entities: '[gen+id], *keys, gen',
    questions: '[gen+id], *keys, gen',
    sources: '[gen+id], gen',
    documents: '[gen+id], gen',
  });
  return store;
}
