import type { KeyObject } from 'node:crypto';
import { constants, createHash, generateKeyPairSync, sign } from 'node:crypto';
import { canonicalize } from '@tufjs/canonical-json';

/** A key that really signs: its id, its public form as metadata lists it, and what it makes of bytes. */
export interface Signer {
  id: string;
  key: Record<string, unknown>;
  sign(bytes: Uint8Array): string;
}

export const idOf = (key: unknown): string => createHash('sha256').update(canonicalize(key)).digest('hex');

/** A new Ed25519 key; `extra` are further fields of its public form, which its id covers. */
export function createSigner(extra: Record<string, unknown> = {}): Signer {
  const { privateKey, publicKey } = generateKeyPairSync('ed25519');
  const raw = publicKey.export({ format: 'der', type: 'spki' }).subarray(-32).toString('hex');
  const key = { keytype: 'ed25519', scheme: 'ed25519', keyval: { public: raw }, ...extra };
  return { id: idOf(key), key, sign: (bytes) => sign(null, bytes, privateKey).toString('hex') };
}

/** A new key of another type of the specification, which only the conformance build reads. */
export function createOtherSigner(keytype: 'rsa' | 'ecdsa'): Signer {
  const rsa = keytype === 'rsa';
  const pair: { privateKey: KeyObject; publicKey: KeyObject } = rsa
    ? generateKeyPairSync('rsa', { modulusLength: 2048 })
    : generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const pem = pair.publicKey.export({ format: 'pem', type: 'spki' }) as string;
  const scheme = rsa ? 'rsassa-pss-sha256' : 'ecdsa-sha2-nistp256';
  const key = { keytype, scheme, keyval: { public: pem } };
  const options = rsa
    ? { key: pair.privateKey, padding: constants.RSA_PKCS1_PSS_PADDING, saltLength: 32 }
    : { key: pair.privateKey };
  return { id: idOf(key), key, sign: (bytes) => sign('sha256', bytes, options).toString('hex') };
}
