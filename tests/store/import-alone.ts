import type { Dossier } from '../../lib/domain/dossier.ts';
import { showingOf } from '../../lib/refresh/showing-of.ts';
import { importDossier } from '../../lib/store/import-dossier.ts';
import { allShown } from '../../lib/store/open-shown.ts';
import type { Store } from '../../lib/store/open-store.ts';
import { readGeneration } from '../../lib/store/read-rows.ts';

/** Shows a dossier as the package's. */
export async function importAlone(store: Store, dossier: Dossier, build: string): Promise<void> {
  const ports = { shown: () => allShown(store), dossier: (gen: number) => readGeneration(store, gen) };
  const by = { feed: null, build, v: 0, root: '', since: 0 };
  await importDossier(store, dossier, await showingOf(ports, dossier, by));
}
