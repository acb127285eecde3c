import type { AddedFeed, StoredFeed } from '../domain/feed.ts';
import { CAPS } from '../feeds/caps.ts';
import { sha256 } from '../feeds/digest.ts';
import { hexOf } from '../feeds/hex.ts';
import { readMetadata } from '../feeds/read-metadata.ts';
import { FeedFault } from '../feeds/feed-fault.ts';
import { isFailure } from './check-failure.ts';
import { readFeedLink } from './read-feed-link.ts';
import type { RefreshPorts } from './refresh-ports.ts';

/** What adding needs of the world. */
export type AddPorts = Pick<RefreshPorts, 'store' | 'fetchFile' | 'now'> & { allows(url: string): boolean };

/**
 * Adds the feed of a link; it is due at once. The fingerprint that the link carries must be that of the first root;
 * where it carries none, the one that came must be the one that the reader has seen and confirmed.
 */
export async function addFeed(ports: AddPorts, text: string, confirmed: string | null): Promise<AddedFeed> {
  const link = readFeedLink(text, ports.allows);
  if (typeof link === 'string') return { is: 'refused', fault: link };
  const url = `${link.base}metadata/1.root.json`;
  const root = await ports.fetchFile(url, { cap: CAPS.root, why: 'add' });
  if (isFailure(root)) return { is: 'refused', fault: root.kind === 'network' ? 'unreachable' : 'no-feed' };
  if (!root || readMetadata(root, 'root', 'root') instanceof FeedFault)
    return { is: 'refused', fault: 'no-feed' };
  const fingerprint = hexOf(await sha256(root));
  if (fingerprint !== (link.fingerprint ?? fingerprint)) return { is: 'refused', fault: 'fingerprint' };
  if (link.fingerprint === null && confirmed !== fingerprint)
    return { is: 'unconfirmed', host: link.host, fingerprint };
  const added = await ports.store.addFeed(newFeed(fingerprint, link.base, ports.now()), root);
  return added ? { is: 'added', feed: fingerprint } : { is: 'refused', fault: 'known' };
}

const newFeed = (id: string, base: string, now: number): Omit<StoredFeed, 'shown'> => ({
  id,
  base,
  dossier: null,
  added: now,
  nextCheck: now,
  lastSuccess: null,
  lastFault: null,
  latest: now,
  failures: 0,
  notBefore: null,
  mirrors: [],
  shunned: {},
});
