import type { Day } from './day.ts';

/** Of which day a shown dossier is, and when its feed was last checked; null for the one in the package. */
export interface CheckedDossier {
  compiled: Day;
  checked: number | null;
}

/** How fresh the record is: as fresh as the stalest of its dossiers. */
export interface Fresh {
  /** Minutes since that one was last checked; null when it is as installed. */
  minutes: number | null;
  compiled: Day;
  /** Old enough to say so and offer a check. */
  stale: boolean;
}
