import type { PlanDocument } from '../domain/document.ts';
import type { DossierCard } from '../domain/dossier.ts';
import type { Ledger } from '../domain/ledger.ts';
import { allRows } from './all-records.ts';
import { firstShown } from './open-shown.ts';
import type { Store } from './open-store.ts';
import { RECORD_TABLES } from './open-store.ts';

/** Everything that the shown dossier holds, of one moment. */
export type StoredRecord = Awaited<ReturnType<typeof allRows>> & {
  card: DossierCard;
  ledger: Ledger;
  documents: PlanDocument[];
};

/**
 * Reads the whole record in one transaction, for a thread that draws nothing, since it may take seconds; null before
 * the first import.
 */
export function readWholeRecord(store: Store): Promise<StoredRecord | null> {
  const tables = [store.shown, store.ledgers, ...RECORD_TABLES.map((name) => store[name])];
  return store.transaction('r', tables, async () => {
    const shown = await firstShown(store);
    const row = shown && (await store.ledgers.get(shown.gen));
    if (!row) return null;
    const documents = (await store.documents.toArray()).map(({ record }) => record);
    return { card: shown.card, ledger: row.ledger, documents, ...(await allRows(store)) };
  });
}
