import { gzipSync } from 'node:zlib';
import type { PublishedFeed } from '../../tests/feeds/published-feed.ts';
import { bundledDossier, publishedFeed, reworded } from '../../tests/feeds/published-feed.ts';
import { FeedFault } from '../feeds/feed-fault.ts';
import { readFrom } from '../publish/feed-folder.ts';
import type { Follower } from './follow-feed.ts';
import { followFeed } from './follow-feed.ts';

/** Bytes of an answer's headers, and of a TLS 1.3 handshake at the start of a check (measured for the specification). */
const HEADERS = 300;
const HANDSHAKE = 4000;
/** Deltas that a feed of some age lists. */
const DELTAS = 30;
const CHANGED = 200;

/** What a check costs, headers and TLS included. */
export interface CheckCost {
  requests: number;
  bytes: number;
}

/** What a check costs that finds nothing new, and one that finds a release with 200 changed claims. */
export async function measureChecks(): Promise<{ idle: CheckCost; update: CheckCost & { changed: number } }> {
  const feed = await publishedFeed();
  const dossier = await bundledDossier();
  for (let n = 0; n < DELTAS; n += 1) await feed.release(reworded(dossier, 1, `${n}`));
  const follower: Follower = { held: new Map([['root', feed.root]]), release: null };
  await costOf(follower, feed);
  const idle = await costOf(follower, feed);
  await feed.release(reworded(dossier, CHANGED, 'news'));
  return { idle, update: { ...(await costOf(follower, feed)), changed: CHANGED } };
}

/** One check, counted. */
async function costOf(follower: Follower, { folder }: PublishedFeed): Promise<CheckCost> {
  const cost = { requests: 0, bytes: HANDSHAKE };
  const plan = await followFeed(
    follower,
    async (path) => {
      const bytes = await readFrom(folder, path);
      cost.requests += 1;
      cost.bytes += HEADERS + (bytes ? sentAs(path, bytes) : 0);
      return bytes;
    },
    Date.now(),
  );
  if (plan instanceof FeedFault) throw new Error(`${plan.kind} of ${plan.file}`);
  return cost;
}

/** Bytes as a server with its gzip on sends them: metadata is text, releases are packed already. */
const sentAs = (path: string, bytes: Uint8Array): number =>
  path.endsWith('.json') ? gzipSync(bytes, { level: 1 }).length : bytes.length;
