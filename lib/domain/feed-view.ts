import type { Day } from './day.ts';
import type { CheckFaultKind, CheckProgress, LinkFault } from './feed.ts';

/** What can go wrong with a check; the options have a sentence for each. */
export const CHECK_FAULTS = [
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
  'dossier',
  'taken',
  'storage',
] as const satisfies CheckFaultKind[];

/** Why a feed was not added: its link is refused, or nobody answered who could add it. */
export const ADD_FAULTS = [
  'shape',
  'not-https',
  'private',
  'known',
  'unreachable',
  'no-feed',
  'fingerprint',
  'failed',
] as const satisfies (LinkFault | 'failed')[];

export type AddFault = (typeof ADD_FAULTS)[number];

/** The record that the package holds. */
export interface BundledView {
  title: string;
  compiled: Day;
  /** The build of the extension with which it came. */
  build: string;
}

/** A check under way, or how one that the reader asked for came out. */
export type CheckView =
  Omit<CheckProgress, 'feed'> | { step: 'newer' | 'same' | 'failed'; done: number; total: number };

/** How far the adding of a feed has come. */
export type AddState =
  | { step: 'typing'; fault: AddFault | null }
  | { step: 'looking' }
  | { step: 'asking'; found: FoundFeed }
  | { step: 'added'; host: string };

/** A feed to which the reader has not agreed yet. */
export interface FoundFeed {
  link: string;
  host: string;
  /** The SHA-256 of its first root in hexadecimal digits. */
  fingerprint: string;
  /** Whether the link named the fingerprint. */
  named: boolean;
}
