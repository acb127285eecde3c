import type { Change } from '../feeds/change.ts';
import type { Bytes } from '../feeds/digest.ts';
import type { FaultKind } from '../feeds/feed-fault.ts';
import type { HeldRelease } from '../feeds/plan-fetch.ts';
import type { State } from '../feeds/state.ts';
import type { CheckOutcome } from './next-check.ts';

/** A feed as the database has it; times in milliseconds since 1970. */
export interface StoredFeed extends CheckOutcome {
  id: string;
  /** Where its folder lies. */
  base: string;
  /** The dossier that it may write and no other. */
  dossier: string;
  nextCheck: number;
  lastSuccess: number | null;
  lastFault: { kind: FaultKind | 'network' | 'storage'; file: string; rule: string; at: number } | null;
  /** The latest time ever seen: an earlier clock is not believed for dates of expiry. */
  latest: number;
  /** The generation that readers see and what it holds; null before the first release. */
  shown: (HeldRelease & { gen: number }) | null;
}

/**
 * What the pipeline needs of the database. Every method is one transaction, whole or not at all, and durable when its
 * promise is kept; hashing is done before any of them is called. A promise is refused only where storage fails.
 */
export interface FeedStore {
  feeds(): Promise<StoredFeed[]>;
  putFeed(feed: StoredFeed): Promise<void>;

  /** The metadata bytes kept of a feed, by role; the first root is put there when the feed is added. */
  heldMetadata(feed: string): Promise<Map<string, Bytes>>;
  keepMetadata(feed: string, role: string, bytes: Bytes): Promise<void>;

  /** A download that outlived its worker, by its SHA-256 in hexadecimal digits; dropped with `dropBlobs`. */
  blob(feed: string, hash: string): Promise<Bytes | null>;
  keepBlob(feed: string, hash: string, bytes: Bytes): Promise<void>;
  dropBlobs(feed: string): Promise<void>;

  /** These buckets of the shown generation, with the digests of all 256. */
  state(feed: string, buckets: readonly number[]): Promise<Pick<State, 'buckets' | 'digests'>>;

  /**
   * Applies a delta to the shown generation if it still is `from`, with the touched buckets and the new digests, and
   * sets `shown`; false when it is not, and nothing was written.
   */
  commitDelta(
    feed: string,
    from: HeldRelease,
    to: HeldRelease,
    changes: readonly Change[],
    state: State,
  ): Promise<boolean>;

  /** Begins or goes on with a second generation for a release: how many of its records are already there. */
  stage(feed: string, to: HeldRelease): Promise<{ gen: number; records: number }>;
  /** Adds 2,000 records at most to it and counts them, in one. */
  addStaged(feed: string, gen: number, changes: readonly Change[]): Promise<void>;
  /** Its records in the order of a release, read back, from whose state the root is computed before the flip. */
  readStaged(feed: string, gen: number): AsyncIterable<Change>;
  /** Writes its buckets and digests and shows it, in one; the generation before may be dropped from then on. */
  showStaged(feed: string, gen: number, to: HeldRelease, state: State): Promise<void>;
  /** Drops what no reader sees, some rows at a time, until false: safe to be cut off and begun again. */
  dropUnseen(feed: string): Promise<boolean>;
}
