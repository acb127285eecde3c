import { ask } from './ask.ts';
import { CAPS } from './caps.ts';
import type { Bytes } from './digest.ts';
import { hasHashes } from './digest.ts';
import { FeedFault } from './feed-fault.ts';
import type { Delegation, Root, SignedByType, VersionedMeta } from './metadata.ts';
import { expiryFault, openSigned } from './open-role.ts';
import type { Steps, TrustInput } from './trust-step.ts';

/** A file that another names by version: a snapshot, or a targets file of whatever role. */
export interface Named<T extends 'snapshot' | 'targets'> {
  type: T;
  name: string;
  meta: VersionedMeta | undefined;
  delegation: Delegation;
  /** A further check of what was read, before its day is looked at. */
  check?(signed: SignedByType[T]): FeedFault | null;
}

/**
 * The file as it is named, seen through the delegation by which it was reached: the copy held where it is that one,
 * else asked for and kept (TUF 5.5 and 5.6; for delegated roles 5.6.7). What is held is checked like what comes.
 */
export async function* openNamed<T extends 'snapshot' | 'targets'>(
  { held, now, schemes }: TrustInput,
  root: Root,
  named: Named<T>,
): Steps<SignedByType[T] | FeedFault> {
  const { name, meta, type } = named;
  if (!meta) return new FeedFault('missing', name, '5.6.1');
  const kept = held.get(name);
  const mine = kept && (await openFitting(kept, named, meta, schemes));
  if (mine && !(mine instanceof FeedFault)) return expiryFault(mine, now, name) ?? mine;
  const cap = Math.min(meta.length ?? CAPS[type], CAPS[type]);
  const bytes = yield* ask(pathOf(root, name, meta.version), cap, name);
  if (bytes instanceof FeedFault) return bytes;
  const next = await openFitting(bytes, named, meta, schemes);
  if (next instanceof FeedFault) return next;
  const late = expiryFault(next, now, name);
  if (late) return late;
  yield { step: 'keep', role: name, bytes };
  return next;
}

/** Digests first, then signatures, then the version (TUF 5.5.2 to 5.5.5, 5.6.2 to 5.6.4). */
async function openFitting<T extends 'snapshot' | 'targets'>(
  bytes: Bytes,
  { name, type, delegation, check }: Named<T>,
  meta: VersionedMeta,
  schemes: TrustInput['schemes'],
): Promise<SignedByType[T] | FeedFault> {
  if (
    bytes.length > (meta.length ?? bytes.length) ||
    (meta.hashes.size > 0 && !(await hasHashes(bytes, meta.hashes)))
  )
    return new FeedFault('mismatch', name, '5.5.2, 5.6.2');
  const signed = await openSigned(bytes, type, name, delegation, schemes);
  if (signed instanceof FeedFault) return signed;
  if (signed.version !== meta.version) return new FeedFault('version', name, '5.5.4, 5.6.4');
  return check?.(signed) ?? signed;
}

/** Where a version of a role lies; without consistent snapshots under its bare name (TUF 5.3.12, 5.5.1, 5.6.1). */
const pathOf = ({ consistent }: Root, role: string, version: number): string =>
  `${consistent ? `${version}.` : ''}${encodeURIComponent(role)}.json`;
