import type { LiveItem, LiveStory } from '../domain/live.ts';
import type { Source } from '../domain/source.ts';
import type { Trust } from '../domain/trust.ts';
import { isTrusted } from './is-trusted.ts';

/** Words that make a shingle, and how much of the smaller of two texts the other must hold to be the same story. */
const WORDS = 4;
const SHARED = 0.4;
const LEAST = 4;

/** A shingle that more items have than this is a newsroom's standing phrase. */
const COMMON = 60;

/**
 * The stories of the reader's trusted sources, newest first: items that share enough of their wording are one, under
 * the item that came first, with the others beside it. No standing ever counts them.
 */
export function liveStories(
  items: readonly LiveItem[],
  sources: readonly Source[],
  trust: Trust,
): LiveStory[] {
  const byId = new Map(sources.map((source) => [source.id, source]));
  const isHeard = (id: string | null): boolean => {
    const source = id === null ? undefined : byId.get(id);
    return id === null || (source !== undefined && isTrusted(source, trust));
  };
  const heard = items.filter(({ source, origin }) => isHeard(source) && isHeard(origin));
  const nameOf = (id: string): string => byId.get(id)?.name ?? id;
  return groupItems(heard)
    .map((group) => storyOf(group, nameOf))
    .sort((a, b) => (b.published ?? b.seen) - (a.published ?? a.seen));
}

function storyOf(group: readonly LiveItem[], nameOf: (id: string) => string): LiveStory {
  const [first, ...rest] = [...group].sort((a, b) => timeOf(a) - timeOf(b) || (a.id < b.id ? -1 : 1)) as [
    LiveItem,
    ...LiveItem[],
  ];
  const origin = group.find((item) => item.origin !== null)?.origin ?? null;
  return {
    title: first.title || first.text.slice(0, 120),
    url: first.url,
    sourceName: nameOf(first.source),
    published: first.published,
    seen: first.seen,
    originName: origin === null || origin === first.source ? null : nameOf(origin),
    gone: first.gone !== null,
    review: first.review ?? null,
    said: first.said ?? [],
    others: rest
      .filter(
        (item, n) =>
          item.source !== first.source && rest.findIndex(({ source }) => source === item.source) === n,
      )
      .map(({ source, url }) => ({ sourceName: nameOf(source), url })),
  };
}

const timeOf = ({ published, seen }: LiveItem): number => published ?? seen;

/** Items in groups of one story each, whatever order they come in. */
export function groupItems(items: readonly LiveItem[]): LiveItem[][] {
  const sets = items.map(shinglesOf);
  const holders = new Map<string, number[]>();
  for (const [n, set] of sets.entries())
    for (const shingle of set) (holders.get(shingle) ?? holders.set(shingle, []).get(shingle))?.push(n);
  const parent = items.map((_, n) => n);
  const rootOf = (n: number): number => {
    let at = n;
    while (parent[at] !== at) at = parent[at] ?? at;
    return at;
  };
  for (const [n, set] of sets.entries()) {
    for (const [other, shared] of sharedWith(n, set, holders)) {
      const smaller = Math.min(set.size, sets[other]?.size ?? 0);
      if (shared >= LEAST && shared >= smaller * SHARED) parent[rootOf(n)] = rootOf(other);
    }
  }
  const groups = new Map<number, LiveItem[]>();
  for (const [n, item] of items.entries()) {
    const root = rootOf(n);
    groups.set(root, [...(groups.get(root) ?? []), item]);
  }
  return [...groups.values()];
}

/** How many shingles an item shares with each earlier one. */
function sharedWith(
  n: number,
  set: ReadonlySet<string>,
  holders: Map<string, number[]>,
): Map<number, number> {
  const shared = new Map<number, number>();
  for (const shingle of set) {
    const all = holders.get(shingle) ?? [];
    if (all.length > COMMON) continue;
    for (const other of all) if (other < n) shared.set(other, (shared.get(other) ?? 0) + 1);
  }
  return shared;
}

/** Runs of four words of the title and the text's first lines. */
function shinglesOf({ title, text }: LiveItem): Set<string> {
  const words = `${title} ${text.slice(0, 1200)}`.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  const shingles = new Set<string>();
  for (let at = 0; at + WORDS <= words.length; at += 1) shingles.add(words.slice(at, at + WORDS).join(' '));
  return shingles;
}
