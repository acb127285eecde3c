import { createHash, createPrivateKey, createPublicKey, generateKeyPairSync } from 'node:crypto';
import type { KeyObject } from 'node:crypto';
import { mkdir, readdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { canonicalize } from '@tufjs/canonical-json';
import { Key } from '@tufjs/models';

/** The four roles, how many keys each has and how many of them must sign (security rule: root 2 of 3, offline). */
export const ROLES = {
  root: { keys: 3, threshold: 2 },
  targets: { keys: 1, threshold: 1 },
  snapshot: { keys: 1, threshold: 1 },
  timestamp: { keys: 1, threshold: 1 },
} as const;

export type RoleName = keyof typeof ROLES;

/** A private key with the public one as metadata lists it, and the name of its file. */
export interface OwnKey {
  file: string;
  secret: KeyObject;
  key: Key;
}

export type Keyring = Record<RoleName, OwnKey[]>;

/** Makes all keys of a new feed as PEM files in a folder, readable by their owner alone; throws where keys are already. */
export async function createKeyring(folder: string): Promise<Keyring> {
  await mkdir(folder, { recursive: true });
  if ((await readdir(folder)).some((file) => file.endsWith('.pem')))
    throw new Error(`${folder} has keys already`);
  for (const name of Object.keys(ROLES) as RoleName[])
    for (let n = 1; n <= ROLES[name].keys; n += 1) await writeKey(folder, `${name}-${n}.pem`);
  return readKeyring(folder);
}

/** The keys in a folder by role, oldest first; a role may have none there, because its keys are elsewhere. */
export async function readKeyring(folder: string): Promise<Keyring> {
  const ring: Keyring = { root: [], targets: [], snapshot: [], timestamp: [] };
  const files = (await readdir(folder)).sort((a, b) => a.localeCompare(b, 'en', { numeric: true }));
  for (const file of files) {
    const [, name] = /^(root|targets|snapshot|timestamp)-\d+\.pem$/.exec(file) ?? [];
    if (name) ring[name as RoleName].push(openKey(file, await readFile(join(folder, file), 'utf8')));
  }
  return ring;
}

/** Puts a new key in the place of a role's oldest, which goes to `retired`, and gives the ring with it. */
export async function replaceKey(folder: string, name: RoleName): Promise<Keyring> {
  const own = (await readKeyring(folder))[name];
  const [oldest] = own;
  if (!oldest) throw new Error(`${folder} has no key of ${name}`);
  const newest = Math.max(...own.map(({ file }) => Number(/\d+/.exec(file))));
  await mkdir(join(folder, 'retired'), { recursive: true });
  await writeKey(folder, `${name}-${newest + 1}.pem`);
  await rename(join(folder, oldest.file), join(folder, 'retired', oldest.file));
  return readKeyring(folder);
}

async function writeKey(folder: string, file: string): Promise<void> {
  const { privateKey } = generateKeyPairSync('ed25519');
  await writeFile(join(folder, file), privateKey.export({ format: 'pem', type: 'pkcs8' }), {
    mode: 0o600,
    flag: 'wx',
  });
}

function openKey(file: string, pem: string): OwnKey {
  const secret = createPrivateKey(pem);
  const raw = createPublicKey(secret).export({ format: 'der', type: 'spki' }).subarray(-32);
  const options = { keyType: 'ed25519', scheme: 'ed25519', keyVal: { public: raw.toString('hex') } };
  const form = canonicalize(new Key({ keyID: '', ...options }).toJSON());
  return {
    file,
    secret,
    key: new Key({ keyID: createHash('sha256').update(form).digest('hex'), ...options }),
  };
}
