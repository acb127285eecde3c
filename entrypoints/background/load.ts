import browser from 'webextension-polyfill';
import { readStamp, writeLexicon } from '../../lib/browser/lexicon-cache.ts';
import { faultLine } from '../../lib/dossier/validate-dossier.ts';
import type { BundledPorts } from '../../lib/refresh/load-bundled.ts';
import { loadBundled } from '../../lib/refresh/load-bundled.ts';
import type { InMemory } from '../../lib/refresh/open-in-memory.ts';
import { openInMemory } from '../../lib/refresh/open-in-memory.ts';
import { allEntities, spokenEntities } from '../../lib/store/all-records.ts';
import { dropUnseen } from '../../lib/store/drop-unseen.ts';
import { importDossier } from '../../lib/store/import-dossier.ts';
import { allShown } from '../../lib/store/open-shown.ts';
import type { Store } from '../../lib/store/open-store.ts';
import { readGeneration } from '../../lib/store/read-rows.ts';

/** The lock of whoever writes dossiers. */
export const WRITING = 'dossier';

/** The build of the extension, which names the bundled data. */
export const ownBuild = (): string => browser.runtime.getManifest().version;

/** Brings store and lexicon to the bundled dossier; one run at a time, whoever starts it. */
export const load = (store: Store, afresh: boolean): Promise<void> =>
  navigator.locks.request(WRITING, async () => {
    const faults = await loadBundled(bundledPorts(store), afresh);
    // The data in place stays and is shown; the reason goes to the extension's own log.
    while (await dropUnseen(store));
    if (faults.length > 0) reportError(new Error(faults.map(faultLine).join('\n')));
  });

/**
 * The same at a worker's start: null once the store answers, or the package's dossier in memory where no database can
 * be opened (a profile that remembers nothing, a broken disk). The next worker tries again.
 */
export async function loadOrRemember(store: Store): Promise<InMemory | null> {
  try {
    await store.open();
  } catch (error) {
    reportError(error);
    return openInMemory(bundledPorts(store));
  }
  await load(store, false);
  return null;
}

/** What loading needs of this browser. */
export const bundledPorts = (store: Store): BundledPorts => ({
  build: ownBuild(),
  now: () => Date.now(),
  readFile: async (name) => (await fetch(`/dossier/peace-plan/${name}.json`)).json(),
  shown: () => allShown(store),
  dossier: (gen) => readGeneration(store, gen),
  importDossier: (dossier, showing) => importDossier(store, dossier, showing),
  entities: () => allEntities(store),
  spoken: () => spokenEntities(store),
  readStamp,
  writeLexicon,
});
