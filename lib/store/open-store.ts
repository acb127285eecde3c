import type { EntityTable, Table } from 'dexie';
import { Dexie } from 'dexie';
import type { Claim } from '../domain/claim.ts';
import type { PlanDocument } from '../domain/document.ts';
import type { DossierCard } from '../domain/dossier.ts';
import type { Entity } from '../domain/entity.ts';
import type { RequestLine, StoredFeed } from '../domain/feed.ts';
import type { LiveItem, LiveState } from '../domain/live.ts';
import type { Question } from '../domain/question.ts';
import type { JointView, Shown } from '../domain/shown.ts';
import type { Source } from '../domain/source.ts';

export type Bytes = Uint8Array<ArrayBuffer>;

/**
 * A stored record: one generation's copy. Readers see the generations that are shown and no other, so no reader ever
 * meets a half-written dossier.
 */
export interface Row<T> {
  gen: number;
  id: string;
  record: T;
}

/** A generation, as long as there may be rows of it; numbers are never given twice. */
export interface Generation {
  gen: number;
  /** The feed whose release is staged in it; null for one that is shown, or was. */
  staging: string | null;
  v: number;
  root: string;
  records: number;
  card: DossierCard | null;
}

/** How the dossiers are seen together; there is one row, the newest. */
export interface JointRow extends JointView {
  stamp: number;
}

/** The records of each table that has one row for each. */
export interface RecordOf {
  claims: Claim;
  entities: Entity;
  questions: Question;
  sources: Source;
  documents: PlanDocument;
}

/** The claim database on the reader's machine. */
export type Store = Dexie & { [K in keyof RecordOf]: Table<Row<RecordOf[K]>, [number, string]> } & {
  shown: EntityTable<Shown, 'id'>;
  joint: EntityTable<JointRow, 'stamp'>;
  generations: EntityTable<Generation, 'gen'>;
  /** Feeds without what they show, which `shown` has. */
  feeds: EntityTable<Omit<StoredFeed, 'shown'>, 'id'>;
  metadata: Table<{ feed: string; role: string; bytes: Bytes }, [string, string]>;
  blobs: Table<{ feed: string; hash: string; bytes: Bytes }, [string, string]>;
  requests: EntityTable<RequestLine & { n: number }, 'n'>;
  /** What live sources published on topic, and how each was last asked: of no generation, and never counted. */
  liveItems: EntityTable<LiveItem, 'id'>;
  liveStates: EntityTable<LiveState, 'source'>;
};

/** The tables that hold one row for each record of a dossier. */
export const RECORD_TABLES = ['claims', 'entities', 'questions', 'sources', 'documents'] as const;

/** Opens (lazily) the database of that name. */
export function openStore(name = 'says-who'): Store {
  // What a transaction has written outlives the power cut that follows it: a floor is raised only above what is there.
  const store = new Dexie(name, { chromeTransactionDurability: 'strict' }) as Store;
  const rows = '[gen+id], gen';
  store
    .version(3)
    .stores({
      shown: 'id',
      ledgers: null,
      joint: '++stamp',
      generations: '++gen',
      claims: rows,
      entities: rows,
      questions: rows,
      sources: rows,
      documents: rows,
      feeds: 'id',
      metadata: '[feed+role], feed',
      blobs: '[feed+hash], feed',
      requests: '++n',
      liveItems: 'id, source, *about',
      liveStates: 'source',
    })
    // Rows of earlier versions have no generation of their own; emptied, the store is filled again from the package.
    .upgrade((all) =>
      Promise.all(
        all.storeNames.filter((table) => table !== 'ledgers').map((table) => all.table(table).clear()),
      ),
    );
  return store;
}
