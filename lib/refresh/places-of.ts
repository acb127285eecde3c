import type { StoredFeed } from '../domain/feed.ts';

/** How long a mirror is left alone that answered with something else than the feed's files. */
export const SHUNNED_FOR = 86_400_000;

/** The most places that one check asks. */
const MOST = 2;

/** The places to ask for a feed's files, at random, so that readers spread over them; its own is always among them. */
export function placesOf(
  { base, mirrors, shunned }: StoredFeed,
  now: number,
  random: () => number,
): string[] {
  const others = [...new Set(mirrors)].filter((one) => one !== base && (shunned[one] ?? 0) <= now);
  const drawn = [base, ...others].map((place) => ({ place, at: random() })).sort((a, b) => a.at - b.at);
  const places = drawn.slice(0, MOST).map(({ place }) => place);
  return places.includes(base) ? places : [...places.slice(0, MOST - 1), base];
}
