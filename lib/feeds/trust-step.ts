import type { Bytes } from './digest.ts';
import type { Schemes } from './signatures.ts';

/**
 * What the client asks of whoever drives it. `fetch`: give back the bytes at this address under the feed's metadata
 * folder, reading no more than `cap` and one, or null when the server says that it has none (403, 404). `keep`: write
 * these bytes under this role's name so that they outlive the worker, then go on; the answer is not looked at.
 */
export type Step =
  { step: 'fetch'; path: string; cap: number } | { step: 'keep'; role: string; bytes: Bytes };

/** A run in steps: however it ends, what it kept is a state from which the next run goes on. */
export type Steps<T> = AsyncGenerator<Step, T, Bytes | null>;

/** The lowest versions to be taken, which outlive a lost database; they hold while the same keys sign. */
export interface Floor {
  root: number;
  timestamp: number;
  snapshot: number;
  targets: number;
  /** Ids of the keys of timestamp and snapshot under which the versions were reached. */
  keyids: string;
}

/** What a run is given. */
export interface TrustInput {
  /** The bytes that were kept by role; `root` is always there. The driver adds what it is told to keep. */
  held: ReadonlyMap<string, Bytes>;
  /** The time of the run in milliseconds since 1970, fixed for all of it (TUF 5.1). */
  now: number;
  schemes: Schemes;
  floor?: Floor | null;
}
