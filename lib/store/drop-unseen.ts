import type { Store } from './open-store.ts';
import { RECORD_TABLES } from './open-store.ts';
import { commitTables } from './show.ts';

/** Rows dropped at once: readers wait for no more than that. */
const SLICE = 2000;

/**
 * Drops of a generation that is neither shown nor staged some rows, and the generation itself with the last of them;
 * false when there is none. Cut off anywhere it goes on from there.
 */
export const dropUnseen = (store: Store): Promise<boolean> =>
  store.transaction('rw', commitTables(store), async () => {
    const [gen] = await unseen(store);
    if (gen === undefined) return false;
    for (const name of RECORD_TABLES) {
      const rows = store.table(name).where('gen').equals(gen).limit(SLICE);
      if ((await rows.delete()) > 0) return true;
    }
    await store.generations.delete(gen);
    return true;
  });

async function unseen(store: Store): Promise<number[]> {
  const shown = new Set((await store.shown.toArray()).map(({ gen }) => gen));
  const all = await store.generations.toArray();
  return all.filter(({ gen, staging }) => staging === null && !shown.has(gen)).map(({ gen }) => gen);
}
