import type { CheckedDossier, Fresh } from '../domain/fresh.ts';

const MINUTE = 60_000;
const DAY = 1440 * MINUTE;

/** After how long without news a record is said to be old. */
const OLD = 3 * DAY;

/**
 * How fresh a record is at a moment: 72 hours after its feed's last good check it is old, and so is what came with the
 * extension 72 hours after the end of the day on which it was compiled, never sooner. Null before there is a record.
 */
export function howFresh(dossiers: readonly CheckedDossier[], now: number): Fresh | null {
  const [stalest] = dossiers.toSorted((a, b) => newsOf(a) - newsOf(b));
  if (!stalest) return null;
  const { compiled, checked } = stalest;
  return {
    minutes: checked === null ? null : Math.max(0, now - checked) / MINUTE,
    compiled,
    stale: now - newsOf(stalest) > OLD,
  };
}

/** Until when nothing can have been missed. */
const newsOf = ({ compiled, checked }: CheckedDossier): number =>
  checked ?? Date.parse(`${compiled}T00:00:00Z`) + DAY;
