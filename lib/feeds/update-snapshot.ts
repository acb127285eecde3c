import { FeedFault } from './feed-fault.ts';
import { floorOf } from './floor.ts';
import type { Root, Snapshot, Timestamp } from './metadata.ts';
import { openNamed } from './open-named.ts';
import { delegationOf, openHeld } from './open-role.ts';
import type { Steps, TrustInput } from './trust-step.ts';

const FILE = 'snapshot';

/** The snapshot that the timestamp names, which lists nothing older than the one held and leaves nothing out. */
export async function* updateSnapshot(
  input: TrustInput,
  root: Root,
  timestamp: Timestamp,
): Steps<Snapshot | FeedFault> {
  // One that has expired still counts here.
  const before = await openHeld(input, root, FILE);
  const seen = [
    ...(before?.meta ?? []),
    ['targets.json', { version: floorOf(input, root).targets }] as const,
  ];
  const check = ({ meta }: Snapshot): FeedFault | null =>
    seen.some(([name, { version }]) => (meta.get(name)?.version ?? 0) < version)
      ? new FeedFault('rollback', FILE, '5.5.5')
      : null;
  const delegation = delegationOf(root, FILE);
  return yield* openNamed(input, root, {
    type: FILE,
    name: FILE,
    meta: timestamp.snapshot,
    delegation,
    check,
  });
}
