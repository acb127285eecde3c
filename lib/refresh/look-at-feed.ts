import type { AddFault, FoundFeed } from '../domain/feed-view.ts';
import { CAPS } from '../feeds/caps.ts';
import type { Bytes } from '../feeds/digest.ts';
import { sha256 } from '../feeds/digest.ts';
import { FeedFault } from '../feeds/feed-fault.ts';
import { hexOf } from '../feeds/hex.ts';
import type { FeedLink } from '../feeds/read-feed-link.ts';
import { readMetadata } from '../feeds/read-metadata.ts';
import type { Fetch } from './log-fetch.ts';

/** A feed and the bytes of its first root, from which all trust in it begins once the reader agrees. */
export interface LookedAt {
  found: FoundFeed;
  root: Bytes;
}

/** Nothing of the reader goes along, no answer is kept, and none may send us elsewhere (research on the update channel, 1.3). */
const QUIET: RequestInit = {
  credentials: 'omit',
  referrerPolicy: 'no-referrer',
  redirect: 'error',
  cache: 'no-store',
};

/** Fetches a feed's first root and its fingerprint, which must be the one that the link names, if it names one. */
export async function lookAtFeed(
  { base, host, fingerprint }: FeedLink,
  fetch: Fetch,
): Promise<LookedAt | AddFault> {
  const root = await readCapped(`${base}metadata/1.root.json`, fetch).catch(() => null);
  if (!root) return 'unreachable';
  if (root === 'none' || readMetadata(root, 'root', 'root') instanceof FeedFault) return 'no-feed';
  const own = hexOf(await sha256(root));
  if (fingerprint !== null && fingerprint !== own) return 'differs';
  return { found: { base, host, fingerprint: own, named: fingerprint !== null }, root };
}

/** The bytes at an address, or that there are none or more than a root may have. */
async function readCapped(url: string, fetch: Fetch): Promise<Bytes | 'none'> {
  const response = await fetch(url, QUIET);
  const parts: Bytes[] = [];
  let length = 0;
  for await (const part of response.ok ? (response.body ?? []) : []) {
    parts.push(part as Bytes);
    length += part.length;
    if (length > CAPS.root) return 'none';
  }
  return length === 0 ? 'none' : new Uint8Array(await new Blob(parts).arrayBuffer());
}
