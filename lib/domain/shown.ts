import type { DossierCard } from './dossier.ts';
import type { HeldRelease } from './feed.ts';
import type { Member } from './joint.ts';
import type { Ledger } from './ledger.ts';

/**
 * Which generation of a dossier is shown, and who brought it: a feed, or a build of the extension, whose own dossier
 * has version 0 and no state root.
 */
export interface Shown extends HeldRelease {
  /** The dossier. */
  id: string;
  gen: number;
  card: DossierCard;
  build: string;
  /** Null for the dossier in the package. */
  feed: string | null;
  /** Milliseconds since 1970. */
  since: number;
  /** Its place among the dossiers: the first keeps its ids where several are seen together. */
  place: number;
}

/** All dossiers as they are seen together: made anew with every change of one of them, in the same transaction. */
export interface JointView {
  ledger: Ledger;
  members: Member[];
}
