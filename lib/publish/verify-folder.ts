import { canonicalBytes } from '../feeds/canonical.ts';
import type { Change } from '../domain/change.ts';
import { FeedFault } from '../feeds/feed-fault.ts';
import { hexOf } from '../feeds/hex.ts';
import type { Release } from '../feeds/release.ts';
import { readReleases } from '../feeds/release.ts';
import { stateOf } from '../feeds/state.ts';
import type { Trust } from '../feeds/update-trust.ts';
import { openFolder } from './feed-folder.ts';
import { readRelease } from './read-release.ts';

/** What a published folder gives a new reader. */
export interface Verified {
  trust: Trust;
  head: Release;
  records: number;
  deltas: number;
}

/**
 * Reads a published folder as a new reader on that day would: metadata, the full snapshot and its state root, then
 * every delta, whose records must stand in the snapshot unless a later one changed them. Or the first fault.
 */
export async function verifyFolder(folder: string, now: number): Promise<Verified | FeedFault> {
  const trust = await openFolder(folder, now);
  if (trust instanceof FeedFault) return trust;
  const releases = readReleases(trust.targets);
  const head = releases.find(({ from }) => from === null);
  if (!head) return new FeedFault('missing', 'targets', 'no full snapshot');
  const records = await readRelease(folder, trust, head);
  if (records instanceof FeedFault) return records;
  if ((await stateOf(records)).root !== head.root)
    return new FeedFault('state', head.name, 'another state root');
  const deltas = releases.filter(({ from }) => from !== null).toSorted((a, b) => b.v - a.v);
  const fault = await deltasFault(folder, trust, deltas, records);
  return fault ?? { trust, head, records: records.length, deltas: deltas.length };
}

/** From the newest delta back: the last word on each record is what the snapshot says. */
async function deltasFault(
  folder: string,
  trust: Trust,
  deltas: readonly Release[],
  records: readonly Change[],
): Promise<FeedFault | null> {
  const head = new Map(records.map((one) => [keyOf(one), formOf(one)]));
  const seen = new Set<string>();
  for (const delta of deltas) {
    const changes = await readRelease(folder, trust, delta);
    if (changes instanceof FeedFault) return changes;
    const odd = changes.find((one) => !seen.has(keyOf(one)) && head.get(keyOf(one)) !== formOf(one));
    if (odd) return new FeedFault('state', delta.name, `${keyOf(odd)} is not as in the full snapshot`);
    for (const one of changes) seen.add(keyOf(one));
  }
  return null;
}

const keyOf = ({ kind, id }: Change): string => `${kind}/${id}`;

/** A record's canonical form; undefined, as for one that is not there, when it is withdrawn. */
const formOf = ({ record }: Change): string | undefined =>
  record === null ? undefined : hexOf(canonicalBytes(record));
