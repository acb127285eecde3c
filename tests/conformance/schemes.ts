import { constants, createPublicKey, verify } from 'node:crypto';
import { ED25519 } from '../../lib/feeds/ed25519.ts';
import type { Schemes, Verify } from '../../lib/feeds/signatures.ts';

/** Checks with Node's own engine; the key in PEM, the signature in hexadecimal digits. */
const verifyPem =
  (padding?: number): Verify =>
  (key, signature, bytes) => {
    try {
      const options = {
        key: createPublicKey(key),
        ...(padding ? { padding, saltLength: constants.RSA_PSS_SALTLEN_AUTO } : {}),
      };
      return Promise.resolve(verify('sha256', bytes, options, Buffer.from(signature, 'hex')));
    } catch {
      // A key that is none signs nothing.
      return Promise.resolve(false);
    }
  };

/** Every key type that the suite uses; the shipped build reads Ed25519 only. */
export const ALL_SCHEMES: Schemes = new Map([
  ...ED25519,
  ['ecdsa/ecdsa-sha2-nistp256', verifyPem()],
  ['ecdsa-sha2-nistp256/ecdsa-sha2-nistp256', verifyPem()],
  ['rsa/rsassa-pss-sha256', verifyPem(constants.RSA_PKCS1_PSS_PADDING)],
  ['rsa/rsa-pkcs1v15-sha256', verifyPem(constants.RSA_PKCS1_PADDING)],
]);
