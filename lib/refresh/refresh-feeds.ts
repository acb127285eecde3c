import type { StoredFeed } from '../domain/feed.ts';
import { checkFeed } from './check-feed.ts';
import type { FeedFloor, RefreshPorts } from './refresh-ports.ts';
import { sideBySide } from './side-by-side.ts';

/** How long a run goes on beginning with further feeds. */
const LONGEST = 25_000;

/** Which feeds a run checks: those that are due, all, or one; who is asked to wait by a server waits in any case. */
export type Wanted = { is: 'due' } | { is: 'all' } | { is: 'one'; feed: string };

/**
 * Checks feeds, one run at a time in the whole browser; false when another is under way. A feed that shows less than
 * its floor says was lost or rolled back with the database, and is checked whether it is due or not.
 */
export const refreshFeeds = (ports: RefreshPorts, wanted: Wanted): Promise<boolean> =>
  ports.alone(async () => {
    const [feeds, floors] = await Promise.all([ports.store.feeds(), ports.floors.read()]);
    const lost = feeds.filter(({ id, shown }) => (floors[id]?.v ?? 0) > (shown?.v ?? 0));
    const healed = lost.length > 0 && (await ports.floors.mayHeal()) ? lost : [];
    const begin = ports.now();
    const due = feeds
      .filter((feed) => healed.includes(feed) || isWanted(feed, wanted, begin))
      .sort((a, b) => a.failures - b.failures || a.nextCheck - b.nextCheck);
    // What is not begun in time is left for the next run.
    await sideBySide(due, async (feed) => {
      if (ports.now() - begin < LONGEST) await checkFeed(ports, feed, floorFor(feed, healed, floors));
    });
    while (await ports.store.dropUnseen());
  });

const floorFor = (feed: StoredFeed, healed: StoredFeed[], floors: Readonly<Record<string, FeedFloor>>) =>
  healed.includes(feed) ? (floors[feed.id]?.trust ?? null) : null;

function isWanted({ id, nextCheck, notBefore }: StoredFeed, wanted: Wanted, now: number): boolean {
  if (wanted.is === 'due') return nextCheck <= now;
  return (notBefore ?? 0) <= now && (wanted.is === 'all' || wanted.feed === id);
}
