import type { DossierCard } from './dossier.ts';

/** What can be wrong with a file of a feed; the options say each in plain words. */
export type FaultKind =
  | 'missing'
  | 'too-long'
  | 'format'
  | 'unsigned'
  | 'rollback'
  | 'version'
  | 'mismatch'
  | 'expired'
  | 'unknown-target'
  | 'record'
  | 'state';

/**
 * Why a check failed: a file at fault, a server that could not be reached or answers otherwise than it should, a
 * dossier that breaks its rules or is another feed's, or a disk that refuses.
 */
export type CheckFaultKind = FaultKind | 'network' | 'dossier' | 'taken' | 'storage';

/** The last fault of a feed. */
export interface CheckFault {
  kind: CheckFaultKind;
  /** The file that is at fault, an address for `network`. */
  file: string;
  /** The rule that it breaks, or what else is wrong with it. */
  rule: string;
  at: number;
}

/** The version of a dossier that is held and its state root. */
export interface HeldRelease {
  v: number;
  root: string;
}

/** How the last check ended: how many have failed in a row, and until when the server asked to be left alone. */
export interface CheckOutcome {
  /** 0 after one that succeeded. Kept with the feed, so that a restarted worker goes on counting. */
  failures: number;
  /** Milliseconds since 1970. */
  notBefore: number | null;
}

/** What readers see of a feed. */
export interface ShownRelease extends HeldRelease {
  gen: number;
  card: DossierCard;
  /** When it came. */
  since: number;
}

/** A feed as the database has it; times in milliseconds since 1970. */
export interface StoredFeed extends CheckOutcome {
  /** The SHA-256 of its first root in hexadecimal digits: its fingerprint, wherever its folder lies. */
  id: string;
  /** Where its folder lies, with a slash at the end. */
  base: string;
  /** The dossier that it may write and no other; null before its first release. */
  dossier: string | null;
  added: number;
  nextCheck: number;
  lastSuccess: number | null;
  /** Kept after a success; it is past when `lastSuccess` is later. */
  lastFault: CheckFault | null;
  /** The latest time ever seen: an earlier clock is not believed for dates of expiry. */
  latest: number;
  /** Further places with the same files, as the last verified targets list them. */
  mirrors: string[];
  /** Mirrors that answered with something else than the feed's files, and until when they are not asked. */
  shunned: Record<string, number>;
  /** What readers see of it; null before its first release, and again when it was lost. */
  shown: ShownRelease | null;
}

/** How far a check is. */
export interface CheckProgress {
  feed: string;
  /** `done` and `total` count bytes while loading and records while writing. */
  step: 'asking' | 'loading' | 'writing' | 'ended';
  done: number;
  total: number;
}

/** Why a link is not that of a feed; nothing of what is typed is sent anywhere before it has the shape of one. */
export type LinkFault =
  'shape' | 'not-https' | 'private' | 'known' | 'unreachable' | 'no-feed' | 'fingerprint';

/** What became of a link: a feed was added, its fingerprint has to be confirmed first, or it is refused. */
export type AddedFeed =
  | { is: 'added'; feed: string }
  | { is: 'unconfirmed'; host: string; fingerprint: string }
  | { is: 'refused'; fault: LinkFault };

/** How a request ended; `under-way` is also what a killed worker leaves behind. */
export const REQUEST_OUTCOMES = ['under-way', 'answered', 'cut-off', 'no-answer'] as const;

/** One request that the extension made, as the reader can look it up. */
export interface RequestLine {
  at: number;
  url: string;
  why: 'add' | 'check';
  outcome: (typeof REQUEST_OUTCOMES)[number];
  /** Bytes read of the answer. */
  bytes: number;
  /** The status of the answer, or 0 where there was none. */
  status: number;
}

/** How a request ended, to be written to its line. */
export type RequestEnd = Pick<RequestLine, 'outcome' | 'bytes' | 'status'>;
