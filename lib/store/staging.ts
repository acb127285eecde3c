import type { Change } from '../domain/change.ts';
import type { HeldRelease } from '../domain/feed.ts';
import type { Generation, Row, Store } from './open-store.ts';
import type { ToShow } from './show.ts';
import { commitTables, mayShow, show } from './show.ts';

/** How releases come into the database: into what is shown, or beside it and then shown as a whole. */
export const openStaging = (store: Store) => ({
  commitDelta: (changes: readonly Change[], showing: ToShow) =>
    store.transaction('rw', commitTables(store), async () => {
      if (!(await mayShow(store, showing))) return false;
      await writeChanges(store, showing.next.gen, changes);
      return finish(store, showing);
    }),
  stage: (feed: string, to: HeldRelease) => stage(store, feed, to),
  addStaged: (gen: number, changes: readonly Change[]) => addStaged(store, gen, changes),
  showStaged: (showing: ToShow) =>
    store.transaction('rw', commitTables(store), async () =>
      (await mayShow(store, showing)) ? finish(store, showing) : false,
    ),
  dropStaged: async (feed: string) => {
    await store.generations.filter(({ staging }) => staging === feed).modify({ staging: null });
  },
});

async function finish(store: Store, { next, view }: ToShow): Promise<true> {
  await store.generations.update(next.gen, { staging: null, v: next.v, root: next.root, card: next.card });
  await store.feeds.update(next.feed ?? '', { dossier: next.id });
  await show(store, next, view);
  return true;
}

/** Goes on with what is staged of this release, else begins; what is staged of another is dropped in time. */
const stage = (
  store: Store,
  feed: string,
  { v, root }: HeldRelease,
): Promise<Pick<Generation, 'gen' | 'records'>> =>
  store.transaction('rw', store.generations, async () => {
    const staged = await store.generations.filter(({ staging }) => staging === feed).toArray();
    const mine = staged.find((one) => one.v === v && one.root === root);
    for (const { gen } of staged)
      if (gen !== mine?.gen) await store.generations.update(gen, { staging: null });
    if (mine) return { gen: mine.gen, records: mine.records };
    const gen = await store.generations.add({ staging: feed, v, root, records: 0, card: null });
    return { gen, records: 0 };
  });

/** Adds records and counts them; false when what they were staged in is gone. */
const addStaged = (store: Store, gen: number, changes: readonly Change[]): Promise<boolean> =>
  store.transaction('rw', commitTables(store), async () => {
    const generation = await store.generations.get(gen);
    if (!generation || generation.staging === null) return false;
    await writeChanges(store, gen, changes);
    await store.generations.update(gen, { records: generation.records + changes.length });
    return true;
  });

/** Puts what is new or newer and deletes what is withdrawn, each kind at once. */
async function writeChanges(store: Store, gen: number, changes: readonly Change[]): Promise<void> {
  const byKind = Map.groupBy(changes, ({ kind }) => kind);
  for (const [kind, some] of byKind) {
    const rows = some.flatMap(({ id, record }) => (record ? [{ gen, id, record }] : []));
    if (kind === 'dossier')
      await store.generations.update(gen, { card: rows[0]?.record as Generation['card'] });
    else {
      const gone = some.filter(({ record }) => record === null).map(({ id }) => [gen, id]);
      await store.table<Row<unknown>>(kind).bulkPut(rows);
      await store.table(kind).bulkDelete(gone);
    }
  }
}
