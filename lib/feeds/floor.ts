import type { Root } from './metadata.ts';
import type { Floor, TrustInput } from './trust-step.ts';
import type { Trust } from './update-trust.ts';

/** The versions below which nothing is taken while the same keys sign; none after a rotation (TUF 5.3.11). */
export function floorOf({ floor }: TrustInput, root: Root): Omit<Floor, 'keyids' | 'root'> {
  return floor?.keyids === keyidsOf(root) ? floor : { timestamp: 0, snapshot: 0, targets: 0 };
}

/** The floor that a verified state sets: written after its data, read when the database may have been lost. */
export const floorFrom = ({ root, timestamp, snapshot, targets }: Trust): Floor => ({
  root: root.version,
  timestamp: timestamp.version,
  snapshot: snapshot.version,
  targets: targets.version,
  keyids: keyidsOf(root),
});

const keyidsOf = ({ roles }: Root): string =>
  [roles.timestamp, roles.snapshot].map(({ keyids }) => [...keyids].sort().join()).join(' ');
