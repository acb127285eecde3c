import type { Dossier } from '../domain/dossier.ts';
import type { Change } from '../domain/change.ts';
import { FeedFault } from '../feeds/feed-fault.ts';
import { pack } from '../feeds/pack.ts';
import { recordsOf } from '../feeds/records-of.ts';
import type { Release } from '../feeds/release.ts';
import { readReleases } from '../feeds/release.ts';
import { changeState, stateOf } from '../feeds/state.ts';
import { diffRecords, linesOf } from './dossier-changes.ts';
import { openFolder, writeTo } from './feed-folder.ts';
import type { Keyring } from './keyring.ts';
import type { PublishedFile } from './make-metadata.ts';
import { hashOf } from './make-metadata.ts';
import { readRelease } from './read-release.ts';
import { signFrom } from './sign-roles.ts';

/** Deltas that a feed goes on listing: a month of daily releases. */
const DELTAS = 30;

/** What a release did. */
export interface Published {
  v: number;
  /** Records new, newer or withdrawn since the release before; all of them in the first. */
  changed: number;
  /** Bytes of the files written for it. */
  full: number;
  delta: number | null;
}

/**
 * Publishes a validated dossier into a folder: the first release, the next one with a delta to it, or, when nothing
 * changed, the old one with fresh dates. `now` in milliseconds since 1970. The fault is that of the folder as it is.
 */
export async function publishRelease(
  folder: string,
  ring: Keyring,
  dossier: Dossier,
  now: number,
): Promise<Published | FeedFault> {
  const records = recordsOf(dossier);
  // What was published before counts although its day may be past: this is how it gets a new one.
  const trust = await openFolder(folder, 0);
  if (trust instanceof FeedFault) return trust;
  const releases = readReleases(trust.targets);
  const last = releases.find(({ from }) => from === null);
  const before = last ? await readRelease(folder, trust, last) : [];
  if (before instanceof FeedFault) return before;
  const changes = diffRecords(before, records);
  const v = (last?.v ?? 0) + (changes.length > 0 ? 1 : 0);
  const files =
    changes.length > 0 ? await write(folder, v, last, before, records, changes) : listed(releases);
  await signFrom(folder, ring, trust, changes.length > 0 ? [...files, ...kept(releases)] : files, now);
  return {
    v,
    changed: changes.length,
    full: files[0]?.length ?? 0,
    delta: changes.length > 0 ? (files[1]?.length ?? null) : null,
  };
}

/** The files of a release: the full snapshot, then, after the first, the delta from the one before. */
async function write(
  folder: string,
  v: number,
  last: Release | undefined,
  before: readonly Change[],
  records: readonly Change[],
  changes: readonly Change[],
): Promise<PublishedFile[]> {
  const { root } = await stateOf(records);
  const full = await writeFile(folder, `full/${v}.cz`, records, { v, root });
  if (!last) return [full];
  const merged = await changeState(await stateOf(before), changes);
  if (merged instanceof FeedFault || merged.root !== root)
    throw new Error('The delta does not lead to the full snapshot');
  return [full, await writeFile(folder, `d/${last.v}-${v}.cz`, changes, { v, root, from: last.v })];
}

async function writeFile(
  folder: string,
  name: string,
  changes: readonly Change[],
  custom: { v: number; root: string; from?: number },
): Promise<PublishedFile> {
  const raw = linesOf(changes);
  const packed = await pack(raw);
  const hash = hashOf(packed);
  await writeTo(folder, `t/${name.replace('/', `/${hash}.`)}`, packed);
  return { name, length: packed.length, hash, custom: { ...custom, n: changes.length, raw: raw.length } };
}

/** The newest deltas, which lead readers of earlier releases to this one. */
const kept = (releases: readonly Release[]): PublishedFile[] =>
  listed(
    releases
      .filter(({ from }) => from !== null)
      .toSorted((a, b) => b.v - a.v)
      .slice(0, DELTAS - 1),
  );

/** Releases as the targets list them. */
export const listed = (releases: readonly Release[]): PublishedFile[] =>
  releases.map(({ name, meta, v, from, n, raw, root }) => ({
    name,
    length: meta.length,
    hash: meta.hashes.get('sha256') ?? '',
    custom: { v, n, raw, root, ...(from === null ? {} : { from }) },
  }));
