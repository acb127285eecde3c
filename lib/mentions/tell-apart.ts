import type { Candidate } from './find-candidates.ts';
import type { Meaning } from './open-lexicon.ts';
import type { Said } from './resolve-mentions.ts';

/**
 * Which of several entities a form means, or null: those not yet there on the page's day are out; then what is
 * mentioned nearest in the same block decides, then what the page named alone, then what it speaks of most, then
 * the latest event or paper before the page's day.
 */
export function tellApart(
  candidate: Candidate,
  possible: readonly Meaning[],
  block: readonly Candidate[],
  said: Said,
): Meaning | null {
  const { date } = said;
  const there = possible.filter(({ since }) => !since || date === null || since <= date);
  if (there.length < 2) return there[0] ?? null;
  return (
    best(there, ({ near }) => -distance(candidate, near, block)) ??
    best(there, ({ entity }) => (said.named.has(entity) ? 1 : 0)) ??
    best(there, ({ near }) => (near ?? []).reduce((sum, one) => sum + (said.named.get(one) ?? 0), 0)) ??
    (date === null ? null : best(there, ({ since }) => (since ? Date.parse(since) : 0)))
  );
}

/** The one with the highest score, or null when several have it. */
function best(meanings: readonly Meaning[], score: (meaning: Meaning) => number): Meaning | null {
  const scores = meanings.map(score);
  const highest = Math.max(...scores);
  const first = scores.indexOf(highest);
  return first === scores.lastIndexOf(highest) ? (meanings[first] ?? null) : null;
}

/** Characters from a candidate to the nearest mention of one of these entities in its block. */
function distance(
  { start, end }: Candidate,
  near: readonly string[] = [],
  block: readonly Candidate[],
): number {
  const distances = block
    .filter(({ meanings }) => meanings.some(({ entity, sense }) => sense === 's' && near.includes(entity)))
    .map((other) => (other.start >= end ? other.start - end : start - other.end))
    .filter((length) => length >= 0);
  return Math.min(...distances);
}
