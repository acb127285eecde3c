import { liveQuery } from 'dexie';
import type { Shown } from '../domain/shown.ts';
import { firstShown } from './open-shown.ts';
import type { Store } from './open-store.ts';

/** Calls back with the first dossier that is shown, at once and whenever any of them is another. */
export function watchShown(store: Store, call: (shown: Shown | undefined) => void): void {
  const look = async (): Promise<Shown | undefined> => {
    await store.joint.toCollection().primaryKeys();
    return firstShown(store);
  };
  liveQuery(look).subscribe(call);
}
