import { CAPS, MOST_ROOTS } from './caps.ts';
import type { Bytes } from './digest.ts';
import { FeedFault } from './feed-fault.ts';
import type { Root } from './metadata.ts';
import { delegationOf, expiryFault, openSigned } from './open-role.ts';
import { readMetadata } from './read-metadata.ts';
import type { Schemes } from './signatures.ts';
import type { Steps, TrustInput } from './trust-step.ts';

/** Goes from the root that is held to the newest, each vouched for by the one before; the last must not have expired. */
export async function* updateRoot({ held, now, schemes, floor }: TrustInput): Steps<Root | FeedFault> {
  let root = await openFirst(held.get('root'), schemes);
  // TUF 5.3.2 to 5.3.9: until the server has no further one, or as many as one run takes.
  for (let n = 0; n < MOST_ROOTS && !(root instanceof FeedFault); n += 1) {
    const bytes = yield { step: 'fetch', path: `${root.version + 1}.root.json`, cap: CAPS.root };
    if (!bytes) break;
    root = await openNext(bytes, root, schemes);
    if (!(root instanceof FeedFault)) yield { step: 'keep', role: 'root', bytes };
  }
  if (root instanceof FeedFault) return root;
  if (root.version < (floor?.root ?? 0)) return new FeedFault('rollback', 'root', 'floor');
  return expiryFault(root, now, 'root') ?? root;
}

/** The root that is held: it came with the package or was verified before, and still must vouch for itself. */
async function openFirst(bytes: Bytes | undefined, schemes: Schemes): Promise<Root | FeedFault> {
  if (!bytes) return new FeedFault('missing', 'root', '5.2');
  const first = readMetadata(bytes, 'root', 'root');
  return first instanceof FeedFault ? first : openBy(first.signed, bytes, schemes);
}

/** The next root, signed by the keys of the one before and by its own (TUF 5.3.4), its version one higher (5.3.5). */
async function openNext(bytes: Bytes, before: Root, schemes: Schemes): Promise<Root | FeedFault> {
  if (bytes.length > CAPS.root) return new FeedFault('too-long', 'root', '5.3.3');
  const next = await openBy(before, bytes, schemes);
  if (next instanceof FeedFault) return next;
  if (next.version !== before.version + 1) return new FeedFault('version', 'root', '5.3.5');
  return openBy(next, bytes, schemes);
}

const openBy = (by: Root, bytes: Bytes, schemes: Schemes): Promise<Root | FeedFault> =>
  openSigned(bytes, 'root', 'root', delegationOf(by, 'root'), schemes);
