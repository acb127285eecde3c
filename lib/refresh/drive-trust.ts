import type { StoredFeed } from '../domain/feed.ts';
import { CAPS } from '../feeds/caps.ts';
import type { Bytes } from '../feeds/digest.ts';
import { sha256 } from '../feeds/digest.ts';
import { ED25519 } from '../feeds/ed25519.ts';
import type { FeedFault } from '../feeds/feed-fault.ts';
import { hexOf } from '../feeds/hex.ts';
import type { Floor } from '../feeds/trust-step.ts';
import type { Trust } from '../feeds/update-trust.ts';
import { updateTrust } from '../feeds/update-trust.ts';
import { CheckFailure } from './check-failure.ts';
import type { RefreshPorts } from './refresh-ports.ts';

const DAY = 86_400_000;

/** Brings a feed's metadata up to date from one of its places: what is verified is kept at once, role by role. */
export async function driveTrust(
  ports: RefreshPorts,
  feed: StoredFeed,
  base: string,
  floor: Floor | null,
): Promise<Trust | FeedFault | CheckFailure> {
  const held = await ports.store.heldMetadata(feed.id);
  if (!held.has('root')) {
    const root = await fetchFirstRoot(ports, feed, base);
    if (root instanceof CheckFailure) return root;
    held.set('root', root);
  }
  const steps = updateTrust({ held, now: trustedNow(ports.now(), feed), schemes: ED25519, floor });
  let next = await steps.next();
  while (!next.done) {
    const step = next.value;
    let given: Bytes | null = null;
    if (step.step === 'fetch') {
      const found = await ports.fetchFile(`${base}metadata/${step.path}`, { cap: step.cap, why: 'check' });
      if (found instanceof CheckFailure) return found;
      given = found;
    } else {
      await ports.store.keepMetadata(feed.id, step.role, step.bytes);
      held.set(step.role, step.bytes);
    }
    next = await steps.next(given);
  }
  return next.value;
}

/** The first root anew, where the disk has lost it: the feed's name is its digest. */
async function fetchFirstRoot(
  ports: RefreshPorts,
  { id }: StoredFeed,
  base: string,
): Promise<Bytes | CheckFailure> {
  const url = `${base}metadata/1.root.json`;
  const root = await ports.fetchFile(url, { cap: CAPS.root, why: 'check' });
  if (root instanceof CheckFailure) return root;
  if (!root || hexOf(await sha256(root)) !== id) return new CheckFailure('missing', 'root', '5.2');
  await ports.store.keepMetadata(id, 'root', root);
  return root;
}

/**
 * The time by which dates of expiry are judged: a clock set back by more than a day is not believed. `latest` grows
 * only where everything was in date, so a clock set ahead by mistake holds nothing up once it is right again.
 */
const trustedNow = (now: number, { latest }: StoredFeed): number => (now < latest - DAY ? latest : now);
