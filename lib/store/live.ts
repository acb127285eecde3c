import { liveQuery } from 'dexie';
import type { LiveItem, LiveState } from '../domain/live.ts';
import type { Store } from './open-store.ts';

/** The live sources in the database: their states and their items on topic. */
export const liveStore = (store: Store) => ({
  states: (): Promise<LiveState[]> => store.liveStates.toArray(),
  itemsOf: (source: string): Promise<LiveItem[]> => store.liveItems.where('source').equals(source).toArray(),
  keep: (state: LiveState, items: LiveItem[] | null): Promise<void> =>
    store.transaction('rw', [store.liveStates, store.liveItems], async () => {
      await store.liveStates.put(state);
      if (!items) return;
      await store.liveItems.where('source').equals(state.source).delete();
      await store.liveItems.bulkPut(items);
    }),
  keepOnly: (sources: readonly string[]): Promise<void> =>
    store.transaction('rw', [store.liveStates, store.liveItems], async () => {
      await store.liveStates.where('source').noneOf(sources).delete();
      await store.liveItems.where('source').noneOf(sources).delete();
    }),
});

/** The items of live sources that mention an entity. */
export const liveItemsAbout = (store: Store, entity: string): Promise<LiveItem[]> =>
  store.liveItems.where('about').equals(entity).toArray();

/** All items of live sources. */
export const allLiveItems = (store: Store): Promise<LiveItem[]> => store.liveItems.toArray();

/** Calls back with the states of all live sources, at once and whenever one changes. */
export function watchLiveStates(store: Store, call: (states: LiveState[]) => void): void {
  liveQuery(() => store.liveStates.toArray()).subscribe(call);
}
