import { sign as signBytes } from 'node:crypto';
import { Metadata, Signature } from '@tufjs/models';
import type { Root, Snapshot, Targets, Timestamp } from '@tufjs/models';
import type { OwnKey } from './keyring.ts';

/** The bytes of a metadata file signed by these keys; canonical form and file are made by @tufjs/models. */
export function sign(signed: Root | Snapshot | Targets | Timestamp, keys: readonly OwnKey[]): Buffer {
  const metadata = new Metadata(signed);
  for (const { key, secret } of keys)
    metadata.sign(
      (bytes) => new Signature({ keyID: key.keyID, sig: signBytes(null, bytes, secret).toString('hex') }),
    );
  return Buffer.from(JSON.stringify(metadata.toJSON()));
}
