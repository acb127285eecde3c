import type { Change } from '../domain/change.ts';
import type { Dossier } from '../domain/dossier.ts';
import type { HeldRelease, StoredFeed } from '../domain/feed.ts';
import type { JointView, Shown } from '../domain/shown.ts';
import type { Bytes } from '../feeds/digest.ts';

/** A second generation on its way, of which no reader knows. */
export interface Staged {
  gen: number;
  /** How many of its records are there. */
  records: number;
}

/** What is to be shown, and what was shown when it was worked out: if that has changed since, nothing is written. */
export interface Showing {
  seen: readonly Shown[];
  next: Shown;
  view: JointView;
}

/**
 * What the pipeline needs of the database. Every method is one transaction, whole or not at all, and durable when its
 * promise is kept; hashing is done before any of them is called. A promise is refused only where storage fails.
 */
export interface FeedStore {
  feeds(): Promise<StoredFeed[]>;
  /** Adds a feed with its first root; false when it is there already. */
  addFeed(feed: Omit<StoredFeed, 'shown'>, root: Bytes): Promise<boolean>;
  /** Notes how a check went, unless the feed was removed meanwhile; never what it shows. */
  noteCheck(feed: string, noted: Partial<Omit<StoredFeed, 'id' | 'shown'>>): Promise<void>;
  /** Forgets a feed and all that was kept of it; what it showed goes with it, and the others are seen by this view. */
  removeFeed(feed: string, seen: readonly Shown[], view: JointView | null): Promise<boolean>;

  /** The metadata bytes kept of a feed, by role; the first root is there since the feed was added. */
  heldMetadata(feed: string): Promise<Map<string, Bytes>>;
  keepMetadata(feed: string, role: string, bytes: Bytes): Promise<void>;

  /** A download that outlived its worker, by its SHA-256 in hexadecimal digits; dropped with `dropBlobs`. */
  blob(feed: string, hash: string): Promise<Bytes | null>;
  keepBlob(feed: string, hash: string, bytes: Bytes): Promise<void>;
  dropBlobs(feed: string): Promise<void>;

  /** What is shown of every dossier, in the order of their places. */
  shown(): Promise<Shown[]>;
  /** All records of a generation, each list sorted by id; null when it has no card. */
  dossier(gen: number): Promise<Dossier | null>;

  /** Applies changes to the shown generation; false when something else is shown by now, and nothing was written. */
  commitDelta(changes: readonly Change[], showing: Showing): Promise<boolean>;

  /** Begins or goes on with a second generation for a release of a feed. */
  stage(feed: string, to: HeldRelease): Promise<Staged>;
  /** Adds 2,000 records at most to it and counts them, in one; false when it is gone, with its feed. */
  addStaged(gen: number, changes: readonly Change[]): Promise<boolean>;
  /** Shows it; false as above. The one before may be dropped from then on. */
  showStaged(showing: Showing): Promise<boolean>;
  /** Drops what a feed has staged. */
  dropStaged(feed: string): Promise<void>;
  /** Drops of what no reader sees some rows at a time, until false: safe to be cut off and begun again. */
  dropUnseen(): Promise<boolean>;
}
