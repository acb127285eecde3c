import type { EntityTable, Table } from 'dexie';
import { Dexie } from 'dexie';
import type { Claim } from '../domain/claim.ts';
import type { PlanDocument } from '../domain/document.ts';
import type { DossierCard } from '../domain/dossier.ts';
import type { Entity } from '../domain/entity.ts';
import type { Ledger } from '../domain/ledger.ts';
import type { Question } from '../domain/question.ts';
import type { Source } from '../domain/source.ts';
import type { RequestRow } from './request-log.ts';

/**
 * A stored record: one generation's copy. Every import writes a generation of its own and readers see one
 * generation only, so no reader ever meets a half-written dossier.
 */
export interface Row<T> {
  gen: number;
  id: string;
  record: T;
}

/** Which generation of a dossier is shown, and which build of the extension brought it. */
export interface Shown {
  id: string;
  gen: number;
  card: DossierCard;
  build: string;
}

/** The ledger of a generation, by which a briefing finds its rows. */
export interface LedgerRow {
  gen: number;
  ledger: Ledger;
}

type Rows<T> = Table<Row<T>, [number, string]>;

/** The claim database on the reader's machine. */
export type Store = Dexie & {
  shown: EntityTable<Shown, 'id'>;
  ledgers: EntityTable<LedgerRow, 'gen'>;
  claims: Rows<Claim>;
  entities: Rows<Entity>;
  questions: Rows<Question>;
  sources: Rows<Source>;
  documents: Rows<PlanDocument>;
  requests: EntityTable<RequestRow, 'n'>;
};

/** The tables that hold one row for each record of a dossier. */
export const RECORD_TABLES = ['claims', 'entities', 'questions', 'sources', 'documents'] as const;

/** Opens (lazily) the database of that name. */
export function openStore(name = 'says-who'): Store {
  const store = new Dexie(name) as Store;
  const rows = '[gen+id], gen';
  store
    .version(2)
    .stores({
      shown: 'id',
      ledgers: 'gen',
      claims: rows,
      entities: rows,
      questions: rows,
      sources: rows,
      documents: rows,
    })
    // Rows of the first version have no ledger; emptied, the store is filled again from the package.
    .upgrade((all) => Promise.all(all.storeNames.map((table) => all.table(table).clear())));
  store.version(3).stores({ requests: '++n' });
  return store;
}
