import { FeedFault } from './feed-fault.ts';
import type { Root, Snapshot, Targets, Timestamp } from './metadata.ts';
import { updateRoot } from './update-root.ts';
import { updateSnapshot } from './update-snapshot.ts';
import { openTargets } from './open-targets.ts';
import { updateTimestamp } from './update-timestamp.ts';
import type { Steps, TrustInput } from './trust-step.ts';
import { delegationOf } from './open-role.ts';

/** The four roles of a feed, each verified, unexpired and named by the one before. */
export interface Trust {
  root: Root;
  timestamp: Timestamp;
  snapshot: Snapshot;
  targets: Targets;
}

/**
 * The client's workflow of TUF 1.0.34 §5 as steps: gives the feed's verified state, or the fault at which it ended.
 * It trusts nothing about what is held but its signatures, and completes whatever a killed run left undone: an
 * unchanged timestamp is still checked for its day and followed down to the targets, which §5.4.3.1 leaves open.
 */
export async function* updateTrust(input: TrustInput): Steps<Trust | FeedFault> {
  const root = yield* updateRoot(input);
  if (root instanceof FeedFault) return root;
  const timestamp = yield* updateTimestamp(input, root);
  if (timestamp instanceof FeedFault) return timestamp;
  const snapshot = yield* updateSnapshot(input, root, timestamp);
  if (snapshot instanceof FeedFault) return snapshot;
  const targets = yield* openTargets(input, root, snapshot, 'targets', delegationOf(root, 'targets'));
  if (targets instanceof FeedFault) return targets;
  return { root, timestamp, snapshot, targets };
}
