import { liveQuery } from 'dexie';
import { firstShown } from './open-shown.ts';
import type { Shown, Store } from './open-store.ts';

/** Calls back with the dossier that is shown, at once and whenever another is: the first import included. */
export function watchShown(store: Store, call: (shown: Shown | undefined) => void): void {
  liveQuery(() => firstShown(store)).subscribe(call);
}
