import type { Table } from 'dexie';
import { Dexie, liveQuery } from 'dexie';
import type { Claim } from '../domain/claim.ts';
import type { PlanDocument } from '../domain/document.ts';
import type { Entity } from '../domain/entity.ts';
import type { Question } from '../domain/question.ts';
import type { Source } from '../domain/source.ts';
import type { Row, Shown, Store } from './open-store.ts';
import { RECORD_TABLES } from './open-store.ts';

/** Records of every kind that a dossier holds. */
export interface StoredRecords {
  entities: Entity[];
  questions: Question[];
  claims: Claim[];
  sources: Source[];
  documents: PlanDocument[];
}

/** So many rows are read at a time: no longer than a frame, on a machine that is not the newest. */
const SLICE = 400;

/** A generation's records, a slice of one table at a time, so that whoever reads them stays free in between. */
export async function* recordSlices(store: Store, gen: number): AsyncGenerator<Partial<StoredRecords>> {
  for (const name of RECORD_TABLES) {
    const table = store[name] as Table<Row<unknown>, [number, string]>;
    for await (const slice of slicesOf(table, gen)) yield { [name]: slice };
  }
}

async function* slicesOf<T>(table: Table<Row<T>, [number, string]>, gen: number): AsyncGenerator<T[]> {
  let after = '';
  for (;;) {
    const rest = table.where('[gen+id]').between([gen, after], [gen, Dexie.maxKey], false, false);
    const rows = await rest.limit(SLICE).toArray();
    if (rows.length > 0) yield rows.map(({ record }) => record);
    if (rows.length < SLICE) return;
    after = rows.at(-1)?.id ?? '';
  }
}

/** Calls back with what is shown, at once and whenever another dossier or generation is, whoever wrote it. */
export function onShown(store: Store, call: (shown: Shown[]) => void): void {
  liveQuery(() => store.shown.toArray()).subscribe(call);
}
