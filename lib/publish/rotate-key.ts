import { FeedFault } from '../feeds/feed-fault.ts';
import { readReleases } from '../feeds/release.ts';
import { openFolder, writeTo } from './feed-folder.ts';
import type { RoleName } from './keyring.ts';
import { readKeyring, replaceKey } from './keyring.ts';
import { makeRoot } from './make-metadata.ts';
import { listed } from './publish-release.ts';
import { sign } from './sign.ts';
import { signFrom } from './sign-roles.ts';

/**
 * Puts a new key in the place of a role's oldest and publishes the root that says so, signed by the keys of the old
 * root and of the new (TUF 5.3.4), then every role below it with the keys now in force. Gives the root's version.
 */
export async function rotateKey(
  folder: string,
  keys: string,
  role: RoleName,
  now: number,
): Promise<number | FeedFault> {
  const trust = await openFolder(folder, 0);
  if (trust instanceof FeedFault) return trust;
  const before = await readKeyring(keys);
  const ring = await replaceKey(keys, role);
  const version = trust.root.version + 1;
  const signers = new Map([...before.root, ...ring.root].map((own) => [own.key.keyID, own]));
  await writeTo(
    folder,
    `metadata/${version}.root.json`,
    sign(makeRoot(ring, version, now), [...signers.values()]),
  );
  await signFrom(folder, ring, trust, listed(readReleases(trust.targets)), now);
  return version;
}
