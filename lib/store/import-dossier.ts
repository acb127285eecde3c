import type { Dossier } from '../domain/dossier.ts';
import type { Shown } from '../domain/shown.ts';
import type { Row, Store } from './open-store.ts';
import type { ToShow } from './show.ts';
import { commitTables, isStillShown, show } from './show.ts';

/**
 * Writes a validated dossier as a new generation and shows it, all in one transaction: a killed worker leaves the old
 * data whole or the new (DESIGN §10.3). False, and nothing is written, when something else is shown than was seen.
 */
export const importDossier = (
  store: Store,
  dossier: Dossier,
  { seen, next, view }: Omit<ToShow, 'next'> & { next: Omit<Shown, 'gen'> },
): Promise<boolean> =>
  store.transaction('rw', commitTables(store), async () => {
    if (!(await isStillShown(store, seen))) return false;
    const { v, root, card } = next;
    const gen = await store.generations.add({ staging: null, v, root, records: 0, card });
    await store.claims.bulkAdd(rows(gen, dossier.claims));
    await store.questions.bulkAdd(rows(gen, dossier.questions));
    await store.entities.bulkAdd(rows(gen, dossier.entities));
    await store.sources.bulkAdd(rows(gen, dossier.sources));
    await store.documents.bulkAdd(rows(gen, dossier.documents));
    await show(store, { ...next, gen }, view);
    return true;
  });

const rows = <T extends { id: string }>(gen: number, records: readonly T[]): Row<T>[] =>
  records.map((record) => ({ gen, id: record.id, record }));
