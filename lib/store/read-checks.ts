import type { CheckedDossier } from '../domain/fresh.ts';
import { allShown } from './open-shown.ts';
import type { Store } from './open-store.ts';

/** Of which day each shown dossier is, and when its feed was last checked: at the latest when it brought it. */
export const readChecks = (store: Store): Promise<CheckedDossier[]> =>
  store.transaction('r', [store.shown, store.feeds], async () => {
    const shown = await allShown(store);
    const feeds = await store.feeds.bulkGet(shown.map(({ feed }) => feed ?? ''));
    return shown.map(({ card, feed, since }, n) => ({
      compiled: card.compiled,
      checked: feed === null ? null : (feeds[n]?.lastSuccess ?? since),
    }));
  });
