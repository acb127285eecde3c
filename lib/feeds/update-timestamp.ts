import { ask } from './ask.ts';
import { CAPS } from './caps.ts';
import { FeedFault } from './feed-fault.ts';
import { floorOf } from './floor.ts';
import type { Root, Timestamp } from './metadata.ts';
import { delegationOf, expiryFault, openHeld, openSigned } from './open-role.ts';
import type { Steps, TrustInput } from './trust-step.ts';

const FILE = 'timestamp';

/**
 * The newest timestamp: never older than the one held. One of the same version is dropped in favour of ours (TUF
 * 5.4.3.1), whose day is checked all the same, or a server could hold time still without a word.
 */
export async function* updateTimestamp(input: TrustInput, root: Root): Steps<Timestamp | FeedFault> {
  const bytes = yield* ask('timestamp.json', CAPS.timestamp, FILE);
  if (bytes instanceof FeedFault) return bytes;
  const next = await openSigned(bytes, FILE, FILE, delegationOf(root, FILE), input.schemes);
  if (next instanceof FeedFault) return next;
  const before = await openHeld(input, root, FILE);
  const floor = floorOf(input, root);
  if (next.version < Math.max(before?.version ?? 0, floor.timestamp))
    return new FeedFault('rollback', FILE, '5.4.3.1');
  const chosen = before?.version === next.version ? before : next;
  if (chosen.snapshot.version < Math.max(before?.snapshot.version ?? 0, floor.snapshot))
    return new FeedFault('rollback', FILE, '5.4.3.2');
  const late = expiryFault(chosen, input.now, FILE);
  if (late) return late;
  if (chosen === next) yield { step: 'keep', role: FILE, bytes };
  return chosen;
}
