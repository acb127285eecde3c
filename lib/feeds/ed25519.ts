import { readHex } from './hex.ts';
import type { Schemes, Verify } from './signatures.ts';

/** Checks an Ed25519 signature (RFC 8032); key of 32 bytes and signature of 64 in lower-case hexadecimal digits. */
export const verifyEd25519: Verify = async (key, signature, bytes) => {
  const raw = readHex(key);
  const sig = readHex(signature);
  if (raw?.length !== 32 || sig?.length !== 64) return false;
  try {
    const imported = await crypto.subtle.importKey('raw', raw, 'Ed25519', false, ['verify']);
    return await crypto.subtle.verify('Ed25519', imported, sig, bytes);
  } catch {
    // Engines differ on whether 32 bytes that are no point of the curve fail at import or at verifying.
    return false;
  }
};

/** All that the shipped build reads. */
export const ED25519: Schemes = new Map([['ed25519/ed25519', verifyEd25519]]);
