import { createHash } from 'node:crypto';
import { MetaFile, Root, Snapshot, TargetFile, Targets, Timestamp } from '@tufjs/models';
import type { Keyring, RoleName } from './keyring.ts';
import { ROLES } from './keyring.ts';

const DAY = 86_400_000;
const SPEC = '1.0.34';

/** How long each role's file is good for, in days: the online key of the timestamp can hold a reader back no longer. */
const GOOD_FOR: Record<RoleName, number> = { root: 365, targets: 90, snapshot: 14, timestamp: 3 };

/** What every file says of itself; the time in milliseconds since 1970. */
const common = (role: RoleName, version: number, now: number) => ({
  version,
  specVersion: SPEC,
  expires: new Date(now + GOOD_FOR[role] * DAY).toISOString().replace(/\.\d+Z$/, 'Z'),
});

/** A root that names the keys of a ring. */
export function makeRoot(ring: Keyring, version: number, now: number): Root {
  const role = (name: RoleName) => ({
    keyids: ring[name].map(({ key }) => key.keyID),
    threshold: ROLES[name].threshold,
  });
  const names = Object.keys(ROLES) as RoleName[];
  const own = Object.values(ring).flat();
  return Root.fromJSON({
    ...asJson(common('root', version, now)),
    consistent_snapshot: true,
    keys: Object.fromEntries(own.map(({ key }) => [key.keyID, key.toJSON()])),
    roles: Object.fromEntries(names.map((name) => [name, role(name)])),
  });
}

const asJson = ({ version, specVersion, expires }: ReturnType<typeof common>) => ({
  _type: 'root',
  spec_version: specVersion,
  version,
  expires,
});

/** A file to publish: its name among the targets, its bytes, and what the feed says of it. */
export interface PublishedFile {
  name: string;
  length: number;
  hash: string;
  custom: Record<string, string | number | string[]>;
}

/** The targets file that lists these. */
export function makeTargets(files: readonly PublishedFile[], version: number, now: number): Targets {
  const targets = files.map(
    ({ name, length, hash, custom }) =>
      new TargetFile({ path: name, length, hashes: { sha256: hash }, unrecognizedFields: { custom } }),
  );
  return new Targets({
    ...common('targets', version, now),
    targets: Object.fromEntries(targets.map((one) => [one.path, one])),
  });
}

/** The snapshot that pins this targets file. */
export const makeSnapshot = (
  targets: Buffer,
  targetsVersion: number,
  version: number,
  now: number,
): Snapshot =>
  new Snapshot({
    ...common('snapshot', version, now),
    meta: { 'targets.json': pin(targets, targetsVersion) },
  });

/** The timestamp that pins this snapshot. */
export const makeTimestamp = (
  snapshot: Buffer,
  snapshotVersion: number,
  version: number,
  now: number,
): Timestamp =>
  new Timestamp({ ...common('timestamp', version, now), snapshotMeta: pin(snapshot, snapshotVersion) });

export const hashOf = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

const pin = (bytes: Buffer, version: number): MetaFile =>
  new MetaFile({ version, length: bytes.length, hashes: { sha256: hashOf(bytes) } });
