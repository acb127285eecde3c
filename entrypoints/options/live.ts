import type { LiveState } from '../../lib/domain/live.ts';
import { watchLiveStates } from '../../lib/store/live.ts';
import type { Store } from '../../lib/store/open-store.ts';

/** How each live source was last read, followed while the page is open. */
export function followLive(store: Store, changed: () => void): () => LiveState[] {
  let states: LiveState[] = [];
  watchLiveStates(store, (now) => {
    states = now;
    changed();
  });
  return () => states;
}
