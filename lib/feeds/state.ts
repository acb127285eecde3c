import { canonicalBytes } from './canonical.ts';
import type { Change } from '../domain/change.ts';
import type { Bytes } from './digest.ts';
import { sha256 } from './digest.ts';
import { FeedFault } from './feed-fault.ts';
import { hexOf } from './hex.ts';

/** Buckets of a state, by the first byte of the digest of a record's name. */
export const BUCKETS = 256;
const HASH = 32;
const ENTRY = 2 * HASH;
/** Records hashed side by side. */
const AT_ONCE = 1000;

/**
 * What proves a dossier's whole content in 32 bytes. Each bucket has, for each of its records in the order of their
 * names' digests, that digest and the digest of the record's canonical form: 64 bytes.
 */
export interface State {
  buckets: ReadonlyMap<number, Bytes>;
  /** The digests of all 256 buckets, one after another. */
  digests: Bytes;
  /** The digest of those, in hexadecimal digits: what a release states. */
  root: string;
}

/** The state of a dossier with these records and no others. */
export async function stateOf(records: readonly Change[]): Promise<State> {
  const empty = new Map(Array.from({ length: BUCKETS }, (_, n) => [n, new Uint8Array()] as const));
  const none = await sha256(new Uint8Array());
  const digests = new Uint8Array(BUCKETS * HASH);
  for (let n = 0; n < BUCKETS; n += 1) digests.set(none, n * HASH);
  const state = await changeState({ buckets: empty, digests }, records);
  if (state instanceof FeedFault) throw new Error('An empty state cannot be damaged');
  return { ...state, buckets: new Map([...empty, ...state.buckets]) };
}

/** The buckets that these changes touch. */
export async function touchedBuckets(changes: readonly Change[]): Promise<number[]> {
  const names = await Promise.all(changes.map(nameHash));
  return [...new Set(names.map((name) => name[0] ?? 0))].sort((a, b) => a - b);
}

/**
 * The state after these changes, with the touched buckets only; or the fault that a bucket is missing, is not what its
 * digest says, or lacks a record that is withdrawn. A delta that is swapped, doubled or left out shows as another root.
 */
export async function changeState(
  held: Pick<State, 'buckets' | 'digests'>,
  changes: readonly Change[],
): Promise<State | FeedFault> {
  const touched = new Map<number, Map<string, Bytes>>();
  for (let at = 0; at < changes.length; at += AT_ONCE) {
    for (const [{ id }, name, leaf] of await Promise.all(changes.slice(at, at + AT_ONCE).map(hashed))) {
      const n = name[0] ?? 0;
      const entries = touched.get(n) ?? (await openBucket(held, n));
      if (entries instanceof FeedFault) return entries;
      touched.set(n, entries);
      if (leaf) entries.set(hexOf(name), concat([name, leaf]));
      else if (!entries.delete(hexOf(name))) return new FeedFault('state', id, 'is withdrawn and not held');
    }
  }
  return closeBuckets(held.digests, touched);
}

async function closeBuckets(before: Bytes, touched: Map<number, Map<string, Bytes>>): Promise<State> {
  const digests = before.slice();
  const buckets = new Map<number, Bytes>();
  for (const [n, entries] of touched) {
    const names = [...entries.keys()].sort();
    const bucket = concat(names.flatMap((name) => entries.get(name) ?? []));
    buckets.set(n, bucket);
    digests.set(await sha256(bucket), n * HASH);
  }
  return { buckets, digests, root: hexOf(await sha256(digests)) };
}

/** A bucket's entries by name digest, once its own digest is seen to fit. */
async function openBucket(
  { buckets, digests }: Pick<State, 'buckets' | 'digests'>,
  n: number,
): Promise<Map<string, Bytes> | FeedFault> {
  const bucket = buckets.get(n);
  const digest = hexOf(digests.subarray(n * HASH, (n + 1) * HASH));
  if (!bucket || hexOf(await sha256(bucket)) !== digest)
    return new FeedFault('state', `bucket ${n}`, 'is damaged');
  const entries = new Map<string, Bytes>();
  for (let at = 0; at < bucket.length; at += ENTRY)
    entries.set(hexOf(bucket.subarray(at, at + HASH)), bucket.slice(at, at + ENTRY));
  return entries;
}

/** A change with the digest of its name and, unless it withdraws, that of its record. */
const hashed = async (change: Change): Promise<readonly [Change, Bytes, Bytes | null]> => [
  change,
  await nameHash(change),
  change.record && (await sha256(canonicalBytes(change.record))),
];

const nameHash = ({ kind, id }: Change): Promise<Bytes> => sha256(new TextEncoder().encode(`${kind}/${id}`));

function concat(parts: readonly Bytes[]): Bytes {
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
