import type { Draft, Ledger, NeededRows, Needs } from '../domain/ledger.ts';
import type { LedgerRow, Row, Shown, Store } from './open-store.ts';

/** Finishes a draft with the rows of the generation that is shown; null before the first import. */
export type FromShown = <T>(draft: (ledger: Ledger) => Draft<T> | null) => Promise<T | null>;

/**
 * Opens what is shown. The ledger of a generation is read once and kept; each draft is made from it and finished with
 * the rows it needs by primary key, in one transaction, so all of a briefing is of one generation.
 */
export function openShown(store: Store): FromShown {
  let kept: LedgerRow | undefined;
  const tables = [store.shown, store.ledgers, store.claims, store.entities, store.questions];
  return (draft) =>
    store.transaction('r', tables, async () => {
      const shown = await firstShown(store);
      if (!shown) return null;
      if (kept?.gen !== shown.gen) kept = await store.ledgers.get(shown.gen);
      const drafted = kept && draft(kept.ledger);
      return drafted ? drafted.finish(await readNeeded(store, shown.gen, drafted.needs)) : null;
    });
}

/** The dossier that is shown, or undefined before the first import. */
export const firstShown = (store: Store): Promise<Shown | undefined> => store.shown.toCollection().first();

async function readNeeded(store: Store, gen: number, needs: Needs): Promise<NeededRows> {
  const [entities, questions, claims] = await Promise.all([
    read(store.entities, gen, needs.entities),
    read(store.questions, gen, needs.questions),
    read(store.claims, gen, needs.claims),
  ]);
  return { entities, questions, claims };
}

interface Reader<T> {
  bulkGet(keys: [number, string][]): PromiseLike<(Row<T> | undefined)[]>;
}

async function read<T>(table: Reader<T>, gen: number, ids: readonly string[]): Promise<Map<string, T>> {
  if (ids.length === 0) return new Map();
  const rows = await table.bulkGet(ids.map((id) => [gen, id]));
  return new Map(rows.flatMap((row) => (row ? [[row.id, row.record]] : [])));
}
