import type { FeedFault } from './feed-fault.ts';
import type { Delegation, Root, Snapshot, Targets } from './metadata.ts';
import { openNamed } from './open-named.ts';
import type { Steps, TrustInput } from './trust-step.ts';

/** The targets file of a role, as the snapshot names it and through the delegation by which it was reached. */
export const openTargets = (
  input: TrustInput,
  root: Root,
  { meta }: Snapshot,
  name: string,
  delegation: Delegation,
): Steps<Targets | FeedFault> =>
  openNamed(input, root, { type: 'targets', name, meta: meta.get(`${name}.json`), delegation });
