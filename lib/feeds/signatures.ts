import type { Bytes } from './digest.ts';
import { sha256 } from './digest.ts';
import { hexOf } from './hex.ts';
import type { Delegation, Envelope, Key, RoleType } from './metadata.ts';

/** Says whether a key made a signature (hexadecimal digits) over bytes; false for what it cannot read. */
export type Verify = (key: string, signature: string, bytes: Bytes) => Promise<boolean>;

/** How signatures are checked, by key type and scheme (`ed25519/ed25519`). */
export type Schemes = ReadonlyMap<string, Verify>;

/**
 * True when as many different keys as the delegation asks signed the file. A key counts once, under however many
 * ids it stands, and only under the id that is its digest (TUF 4.2, 5.3.4, 5.4.2, 5.5.3, 5.6.3); a signature that
 * cannot be read is one that is not there.
 */
export async function isSigned(
  { signatures, canonical }: Envelope<RoleType>,
  { role, keys }: Delegation,
  schemes: Schemes,
): Promise<boolean> {
  const signers = new Set<string>();
  for (const keyid of new Set(role.keyids)) {
    const key = keys.get(keyid);
    const signature = signatures.get(keyid);
    if (!key || signature === undefined || !(await isOwnId(keyid, key))) continue;
    const verify = schemes.get(`${key.type}/${key.scheme}`);
    if (await verify?.(key.public, signature, canonical)) signers.add(key.public);
  }
  return signers.size >= role.threshold;
}

const isOwnId = async (keyid: string, { canonical }: Key): Promise<boolean> =>
  hexOf(await sha256(canonical)) === keyid;
