import type { HeldRelease } from '../domain/feed.ts';
import { checkTarget, targetPath } from '../feeds/check-target.ts';
import type { Bytes } from '../feeds/digest.ts';
import { ED25519 } from '../feeds/ed25519.ts';
import { FeedFault } from '../feeds/feed-fault.ts';
import type { Plan } from '../feeds/plan-fetch.ts';
import { planFetch } from '../feeds/plan-fetch.ts';
import { readReleases } from '../feeds/release.ts';
import type { Trust } from '../feeds/update-trust.ts';
import { updateTrust } from '../feeds/update-trust.ts';

/** What a reader keeps of a feed from check to check, here in memory. */
export interface Follower {
  held: Map<string, Bytes>;
  release: HeldRelease | null;
}

/** The bytes at a path under the feed's address, or null where there are none; `cap` is the most to be read. */
export type Read = (path: string, cap: number) => Promise<Bytes | null>;

/**
 * One check of a feed by the extension's own core, without its database: metadata, then the targets of the way to the
 * newest release. Gives what was fetched of it, or the fault at which it ended.
 */
export async function followFeed(follower: Follower, read: Read, now: number): Promise<Plan | FeedFault> {
  const trust = await updated(follower, read, now);
  if (trust instanceof FeedFault) return trust;
  const plan = planFetch(follower.release, readReleases(trust.targets));
  if (plan instanceof FeedFault) return plan;
  for (const { name, meta } of plan.steps) {
    const bytes = await read(`t/${targetPath(trust.root, name, meta)}`, meta.length);
    const fault = bytes ? await checkTarget(bytes, meta, name) : new FeedFault('missing', name, 'server');
    if (fault) return fault;
  }
  follower.release = { v: plan.head.v, root: plan.head.root };
  return plan;
}

async function updated({ held }: Follower, read: Read, now: number): Promise<Trust | FeedFault> {
  const steps = updateTrust({ held, now, schemes: ED25519 });
  for (let next = await steps.next(); ;) {
    if (next.done) return next.value;
    const { value } = next;
    if (value.step === 'keep') held.set(value.role, value.bytes);
    next = await steps.next(value.step === 'fetch' ? await read(`metadata/${value.path}`, value.cap) : null);
  }
}
