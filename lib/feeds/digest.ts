import { hexOf } from './hex.ts';

/** Bytes that WebCrypto may read: no memory shared with other threads. */
export type Bytes = Uint8Array<ArrayBuffer>;

/** The SHA-256 digest of bytes, 32 bytes. */
export const sha256 = (bytes: Bytes): Promise<Bytes> => digest('SHA-256', bytes);

/** True when every stated digest that we know is that of the bytes, and we know one at least. */
export async function hasHashes(bytes: Bytes, hashes: ReadonlyMap<string, string>): Promise<boolean> {
  const known = (['256', '512'] as const).filter((size) => hashes.has(`sha${size}`));
  for (const size of known)
    if (hexOf(await digest(`SHA-${size}`, bytes)) !== hashes.get(`sha${size}`)) return false;
  return known.length > 0;
}

const digest = async (algorithm: string, bytes: Bytes): Promise<Bytes> =>
  new Uint8Array(await crypto.subtle.digest(algorithm, bytes));
