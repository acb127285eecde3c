import type { PlanDocument } from '../domain/document.ts';
import type { DossierCard } from '../domain/dossier.ts';
import type { Ledger } from '../domain/ledger.ts';
import { allOf, allRows, readTables } from './all-records.ts';
import { firstShown } from './open-shown.ts';
import type { Store } from './open-store.ts';
import { readJoint } from './read-joint.ts';

/** Everything that the shown dossiers hold, of one moment, with the card of the first. */
export type StoredRecord = Awaited<ReturnType<typeof allRows>> & {
  card: DossierCard;
  ledger: Ledger;
  documents: PlanDocument[];
};

/**
 * Reads the whole record in one transaction, for a thread that draws nothing, since it may take seconds; null before
 * the first import.
 */
export const readWholeRecord = (store: Store): Promise<StoredRecord | null> =>
  store.transaction('r', readTables(store), async () => {
    const shown = await firstShown(store);
    const row = await readJoint(store);
    if (!shown || !row) return null;
    const documents = await allOf(store, 'documents');
    return { card: shown.card, ledger: row.ledger, documents, ...(await allRows(store)) };
  });
