import type { Day } from './day.ts';

/** What can be wrong with a feed, in the words that the options have a sentence for. */
export const FEED_FAULTS = [
  'missing',
  'too-long',
  'format',
  'unsigned',
  'rollback',
  'version',
  'mismatch',
  'expired',
  'unknown-target',
  'record',
  'state',
  'network',
  'storage',
] as const;

export type FeedFaultKind = (typeof FEED_FAULTS)[number];

/** A feed as the options show it; times in milliseconds since 1970. */
export interface FeedView {
  id: string;
  /** Where its folder lies. */
  base: string;
  /** Of its dossier; null before its first release has come. */
  title: string | null;
  version: number | null;
  compiled: Day | null;
  lastSuccess: number | null;
  nextCheck: number;
  lastFault: { kind: FeedFaultKind; at: number } | null;
}

/** The record that the package holds. */
export interface BundledView {
  title: string;
  compiled: Day;
  /** The build of the extension with which it came. */
  build: string;
}

/** A check that the reader asked for: under way, or how it came out. */
export type CheckState = 'checking' | 'newer' | 'same' | 'failed';

/** Why a feed cannot be added. */
export const ADD_FAULTS = [
  'link',
  'fingerprint',
  'differs',
  'no-feed',
  'unreachable',
  'there',
  'storage',
] as const;

export type AddFault = (typeof ADD_FAULTS)[number];

/** How far the adding of a feed has come. */
export type AddState =
  | { step: 'typing'; fault: AddFault | null }
  | { step: 'looking' }
  | { step: 'asking'; found: FoundFeed }
  | { step: 'added'; host: string };

/** A feed that was looked at, before the reader has agreed to it. */
export interface FoundFeed {
  base: string;
  host: string;
  /** The SHA-256 of its first root in hexadecimal digits. */
  fingerprint: string;
  /** Whether the link named the same fingerprint. */
  named: boolean;
}
