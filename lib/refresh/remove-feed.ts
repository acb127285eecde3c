import { joinDossiers } from '../record/join-dossiers.ts';
import type { RefreshPorts } from './refresh-ports.ts';
import { readOthers } from './showing-of.ts';

/**
 * Forgets a feed and what it showed; the dossier in the package comes back with the next load. Its floor goes first,
 * so that a worker killed in between leaves the feed in place, and never one that the reader has removed comes back.
 */
export async function removeFeed(
  { store, floors, writing }: Pick<RefreshPorts, 'store' | 'floors' | 'writing'>,
  feed: string,
): Promise<void> {
  await floors.drop(feed);
  await writing(async () => {
    const seen = await store.shown();
    const own = seen.find((one) => one.feed === feed)?.id ?? '';
    const others = await readOthers(store, seen, own);
    await store.removeFeed(feed, seen, others.length > 0 ? joinDossiers(others) : null);
  });
}
