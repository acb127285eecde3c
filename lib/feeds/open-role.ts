import type { Bytes } from './digest.ts';
import { FeedFault } from './feed-fault.ts';
import type { Delegation, RoleType, Root, SignedByType } from './metadata.ts';
import { readMetadata } from './read-metadata.ts';
import type { Schemes } from './signatures.ts';
import { isSigned } from './signatures.ts';
import type { TrustInput } from './trust-step.ts';

/** Whom a root lets sign a role of its own. */
export const delegationOf = ({ roles, keys }: Root, name: RoleType): Delegation => ({
  role: roles[name],
  keys,
});

/**
 * What these bytes say, once the delegation's threshold of keys is seen to have signed it (TUF 5.3.4, 5.4.2, 5.5.3,
 * 5.6.3); or the fault that they are no such file or lack signatures.
 */
export async function openSigned<T extends RoleType>(
  bytes: Bytes,
  type: T,
  file: string,
  delegation: Delegation,
  schemes: Schemes,
): Promise<SignedByType[T] | FeedFault> {
  const envelope = readMetadata(bytes, type, file);
  if (envelope instanceof FeedFault) return envelope;
  return (await isSigned(envelope, delegation, schemes))
    ? envelope.signed
    : new FeedFault('unsigned', file, '5.x.3');
}

/**
 * A role's file as it is held, or undefined where there is none that the present root's keys signed: after their
 * rotation it is forgotten, which is how a feed recovers from a version driven up (TUF 5.3.11).
 */
export async function openHeld<T extends RoleType>(
  { held, schemes }: TrustInput,
  root: Root,
  type: T,
): Promise<SignedByType[T] | undefined> {
  const kept = held.get(type);
  const opened = kept && (await openSigned(kept, type, type, delegationOf(root, type), schemes));
  return opened instanceof FeedFault ? undefined : opened;
}

/** The fault of a file that is past its day (TUF 5.3.10, 5.4.4, 5.5.6, 5.6.5: a freeze attack), or null. */
export const expiryFault = ({ expires }: { expires: number }, now: number, file: string): FeedFault | null =>
  expires > now ? null : new FeedFault('expired', file, '5');
