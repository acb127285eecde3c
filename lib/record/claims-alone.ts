import type { Claim } from '../domain/claim.ts';

/** How many claims rest on each source alone, by source id: those that would not be visible without it (DESIGN §3.1). */
export function claimsAlone(claims: Iterable<Claim>): Record<string, number> {
  const alone: Record<string, number> = {};
  for (const { reports } of claims) {
    for (const source of underEvery(reports)) alone[source] = (alone[source] ?? 0) + 1;
  }
  return alone;
}

/** The sources that every report needs, as its source or as its origin. */
function underEvery([first, ...others]: Claim['reports']): string[] {
  if (!first) return [];
  const needed = new Set([first.source, first.origin]);
  return [...needed].filter((id) => others.every(({ source, origin }) => source === id || origin === id));
}
