import type { StoredFeed } from '../domain/feed.ts';
import { checkFeed } from './check-feed.ts';
import type { FeedFloor, RefreshPorts } from './refresh-ports.ts';

/** Feeds checked side by side, and how long a run goes on beginning with further ones. */
const AT_ONCE = 4;
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
    await runAll(
      due,
      (feed) => checkFeed(ports, feed, floorFor(feed, healed, floors)),
      () => ports.now() - begin,
    );
    while (await ports.store.dropUnseen());
  });

const floorFor = (feed: StoredFeed, healed: StoredFeed[], floors: Readonly<Record<string, FeedFloor>>) =>
  healed.includes(feed) ? (floors[feed.id]?.trust ?? null) : null;

function isWanted({ id, nextCheck, notBefore }: StoredFeed, wanted: Wanted, now: number): boolean {
  if (wanted.is === 'due') return nextCheck <= now;
  return (notBefore ?? 0) <= now && (wanted.is === 'all' || wanted.feed === id);
}

/** Runs for each, some side by side, those at the front first; what is not begun in time is left for the next run. */
async function runAll<T>(
  all: readonly T[],
  run: (one: T) => Promise<void>,
  took: () => number,
): Promise<void> {
  const queue = [...all];
  const work = async (): Promise<void> => {
    for (let next = queue.shift(); next !== undefined; next = queue.shift())
      if (took() < LONGEST) await run(next);
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
}
