import type { Table } from 'dexie';
import { liveQuery } from 'dexie';
import type { Claim } from '../domain/claim.ts';
import type { PlanDocument } from '../domain/document.ts';
import type { Entity } from '../domain/entity.ts';
import type { Question } from '../domain/question.ts';
import type { Source } from '../domain/source.ts';
import type { Row, Shown, Store } from './open-store.ts';
import { RECORD_TABLES } from './open-store.ts';

/** Everything that the shown dossiers hold, of one moment. */
export interface StoredRecord {
  shown: Shown[];
  entities: Entity[];
  questions: Question[];
  claims: Claim[];
  sources: Source[];
  documents: PlanDocument[];
}

/** Reads the whole record in one transaction: for a thread that draws nothing, since it may take seconds. */
export const readWholeRecord = (store: Store): Promise<StoredRecord> =>
  store.transaction('r', [store.shown, ...RECORD_TABLES.map((name) => store[name])], async () => {
    const shown = await store.shown.toArray();
    const gens = shown.map(({ gen }) => gen);
    return {
      shown,
      entities: await having(store.entities, gens),
      questions: await having(store.questions, gens),
      claims: await having(store.claims, gens),
      sources: await having(store.sources, gens),
      documents: await having(store.documents, gens),
    };
  });

/** Calls back at once and whenever another dossier or generation is shown, whoever wrote it. */
export function onShownChange(store: Store, call: () => void): void {
  liveQuery(() => store.shown.toArray()).subscribe(call);
}

async function having<T>(table: Table<Row<T>, [number, string]>, gens: readonly number[]): Promise<T[]> {
  return (await table.where('gen').anyOf(gens).toArray()).map(({ record }) => record);
}
