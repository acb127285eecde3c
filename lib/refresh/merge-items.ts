import type { LiveEntry, LiveItem } from '../domain/live.ts';

/** Days for which an item is kept, and items of one source. */
export const KEPT_DAYS = 60;
export const MOST_ITEMS = 200;

const DAY = 86_400_000;

/** When an item is as far as anybody can tell. */
export const itemTime = ({ published, seen }: LiveItem): number => published ?? seen;

/**
 * The items of a source after its feed was read anew: corrected ones in their new words and first seen when they were,
 * those that the feed took back marked, none older than 60 days and no more than 200, the newest. `entries` is all that
 * the feed has, on topic or not.
 */
export function mergeItems(
  before: readonly LiveItem[],
  found: readonly LiveItem[],
  entries: readonly LiveEntry[],
  now: number,
): LiveItem[] {
  const old = new Map(before.map((item) => [item.id, item]));
  const fresh = found.map((item) => ({ ...item, seen: old.get(item.id)?.seen ?? item.seen }));
  const ids = new Set(fresh.map(({ id }) => id));
  const keys = new Set(entries.map(({ key }) => key));
  const oldest = Math.min(...entries.flatMap(({ published }) => published ?? []));
  const rest = before
    .filter(({ id }) => !ids.has(id))
    .map((item) => ({ ...item, gone: isTakenBack(item, keys, oldest) ? (item.gone ?? now) : null }));
  return [...fresh, ...rest]
    .filter((item) => itemTime(item) > now - KEPT_DAYS * DAY)
    .sort((a, b) => itemTime(b) - itemTime(a) || (a.id < b.id ? -1 : 1))
    .slice(0, MOST_ITEMS);
}

/** Gone from a feed that still has an older item: not fallen off its end, but taken out. */
const isTakenBack = ({ key, published }: LiveItem, keys: ReadonlySet<string>, oldest: number): boolean =>
  !keys.has(key) && published !== null && published > oldest;
