import type { Claim } from '../domain/claim.ts';
import type { Day } from '../domain/day.ts';
import type { OpenRows } from './open-rows.ts';

/** A speaker's newest visible claim on a question, which holds their position, and the older ones, newest first. */
export interface Holding {
  newest: Claim;
  older: Claim[];
}

/**
 * Who holds a position on a question as of a day (DESIGN §3.3): a speaker who withdrew holds none, and one whose
 * newest claim a later claim of the same side supersedes holds history (DESIGN §3.4).
 */
export function findHoldings(question: string, rows: OpenRows, asOf: Day): Holding[] {
  const visible = rows.claimsOn(question).filter((claim) => rows.counting(claim, asOf).length > 0);
  const superseded = supersededBy(visible, rows);
  return [...bySpeaker(visible).values()].flatMap(([newest, ...older]) =>
    newest?.position && !superseded.has(newest.id) ? [{ newest, older }] : [],
  );
}

/** Claims that a later visible claim of the same side supersedes. */
function supersededBy(visible: readonly Claim[], rows: OpenRows): Set<string> {
  const sideOf = (claim: Claim | undefined) => claim && rows.speaker(claim.speaker).side;
  return new Set(
    visible.flatMap((claim) =>
      claim.responses
        .filter(({ to, how }) => how === 'supersedes' && sideOf(rows.claims.get(to)) === sideOf(claim))
        .map(({ to }) => to),
    ),
  );
}

function bySpeaker(claims: readonly Claim[]): Map<string, Claim[]> {
  const found = new Map<string, Claim[]>();
  for (const claim of claims) {
    const theirs = found.get(claim.speaker);
    if (theirs) theirs.push(claim);
    else found.set(claim.speaker, [claim]);
  }
  return found;
}
