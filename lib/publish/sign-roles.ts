import type { Trust } from '../feeds/update-trust.ts';
import { writeTo } from './feed-folder.ts';
import type { Keyring } from './keyring.ts';
import type { PublishedFile } from './make-metadata.ts';
import { makeRoot, makeSnapshot, makeTargets, makeTimestamp } from './make-metadata.ts';
import { sign } from './sign.ts';

/** Writes a feed's first files: version 1 of each role, listing nothing yet. `now` in milliseconds since 1970. */
export async function signFirst(folder: string, ring: Keyring, now: number): Promise<void> {
  await writeTo(folder, 'metadata/1.root.json', sign(makeRoot(ring, 1, now), ring.root));
  await signBelowRoot(folder, ring, { targets: 1, snapshot: 1, timestamp: 1 }, [], now);
}

/** Writes the next version of targets, snapshot and timestamp, listing these files. */
export const signFrom = (
  folder: string,
  ring: Keyring,
  { targets, snapshot, timestamp }: Pick<Trust, 'targets' | 'snapshot' | 'timestamp'>,
  files: readonly PublishedFile[],
  now: number,
): Promise<void> =>
  signBelowRoot(
    folder,
    ring,
    { targets: targets.version + 1, snapshot: snapshot.version + 1, timestamp: timestamp.version + 1 },
    files,
    now,
  );

/** The timestamp last: until it is there, readers stay with what it named before. */
async function signBelowRoot(
  folder: string,
  ring: Keyring,
  version: { targets: number; snapshot: number; timestamp: number },
  files: readonly PublishedFile[],
  now: number,
): Promise<void> {
  const targets = sign(makeTargets(files, version.targets, now), ring.targets);
  const snapshot = sign(makeSnapshot(targets, version.targets, version.snapshot, now), ring.snapshot);
  const timestamp = sign(makeTimestamp(snapshot, version.snapshot, version.timestamp, now), ring.timestamp);
  await writeTo(folder, `metadata/${version.targets}.targets.json`, targets);
  await writeTo(folder, `metadata/${version.snapshot}.snapshot.json`, snapshot);
  await writeTo(folder, 'metadata/timestamp.json', timestamp);
}
