import type { Follower, Read } from '../../lib/cli/follow-feed.ts';
import { followFeed } from '../../lib/cli/follow-feed.ts';
import type { Plan } from '../../lib/feeds/plan-fetch.ts';
import type { FeedFault } from '../../lib/feeds/feed-fault.ts';
import type { PublishedFeed } from '../feeds/published-feed.ts';

/** A reader who has just added a feed. */
export const newFollower = ({ root }: PublishedFeed): Follower => ({
  held: new Map([['root', root]]),
  release: null,
});

/** One check over HTTP by the real core, asking as the extension does: everything whole, nothing from a cache. */
export const checkOver = (url: string, follower: Follower): Promise<Plan | FeedFault> =>
  followFeed(follower, readOver(url), Date.now());

const readOver =
  (url: string): Read =>
  async (path) => {
    const answer = await fetch(url + path, { cache: 'no-store', redirect: 'error' });
    const bytes = new Uint8Array(await answer.arrayBuffer());
    if (answer.ok) return bytes;
    if (answer.status === 403 || answer.status === 404) return null;
    throw new Error(`${answer.status} for ${path}`);
  };
