import type { Ledger } from './ledger.ts';

/** Ids of the entities that some claim is by or about, and of those that stand for one of them. */
export function spokenIn({ entities, claimsAbout, standsFor }: Ledger): Set<string> {
  const isSpoken = (entity: number): boolean =>
    (claimsAbout.start[entity] ?? 0) < (claimsAbout.start[entity + 1] ?? 0);
  return new Set(entities.filter((_, n) => isSpoken(n) || isSpoken((standsFor[n] ?? 0) - 1)));
}
