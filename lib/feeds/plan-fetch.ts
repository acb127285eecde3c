import type { HeldRelease } from '../domain/feed.ts';
import { FeedFault } from './feed-fault.ts';
import type { Release } from './release.ts';

/** The longest chain of deltas, and the most it may weigh against the full snapshot. */
const MOST_HOPS = 60;
const MOST_WEIGHT = 0.6;

/** What to download, in order; nothing when the head is held. */
export interface Plan {
  head: Release;
  steps: Release[];
}

/**
 * How to get from what is held to the newest release: a chain of deltas where there is a light one, else the full
 * snapshot. The fault of a feed that lists no full snapshot of its head, or whose head is older than what is held.
 */
export function planFetch(held: HeldRelease | null, releases: readonly Release[]): Plan | FeedFault {
  const newest = Math.max(0, ...releases.map(({ v }) => v));
  const head = releases.find(({ v, from }) => v === newest && from === null);
  if (!head) return new FeedFault('missing', 'targets', 'no full snapshot of the head');
  if (held && held.v > head.v) return new FeedFault('rollback', head.name, `v${held.v} is held`);
  if (held?.v === head.v && held.root === head.root) return { head, steps: [] };
  const chain = held && held.v < head.v ? lightestChain(held.v, head.v, releases) : null;
  const light = chain && weight(chain) <= MOST_WEIGHT * head.meta.length && chain.length <= MOST_HOPS;
  return { head, steps: light ? chain : [head] };
}

/** The chain of fewest bytes, found version by version: every delta goes upwards. */
function lightestChain(from: number, to: number, releases: readonly Release[]): Release[] | null {
  const best = new Map<number, Release[]>([[from, []]]);
  for (const delta of releases.toSorted((a, b) => a.v - b.v || (a.from ?? 0) - (b.from ?? 0))) {
    const before = delta.from === null ? undefined : best.get(delta.from);
    if (!before) continue;
    const chain = [...before, delta];
    const known = best.get(delta.v);
    if (!known || weight(chain) < weight(known)) best.set(delta.v, chain);
  }
  return best.get(to) ?? null;
}

const weight = (chain: readonly Release[]): number => chain.reduce((sum, { meta }) => sum + meta.length, 0);
