import type { Source } from '../domain/source.ts';

/** What stands before the name of whoever is credited with a story, and what stands after it. */
const BEFORE =
  /(?:told|according to|cit(?:es|ed|ing)|quot(?:es|ed|ing)|reported by|source:|via|from|\()\s*(?:the )?$/i;
const AFTER =
  /^\)|^(?:'s|’s)? (?:report(?:s|ed)|said|says|wrote|writes|has learned|has reported|first reported|understands|news agency)\b/i;

/** Finds the source that a text credits with its story. */
export type OriginFinder = (text: string, credit: string, own: string) => string | null;

/**
 * Opens a finder over the register's names. A text credits a source by its byline ("Reuters"), its dateline ("(AFP)")
 * or its words ("told Axios", "Bloomberg reported"); of several the one named first. Null where it relays nobody.
 */
export function openOrigins(sources: readonly Source[]): OriginFinder {
  const names = new Map(sources.flatMap((source) => namesOf(source).map((name) => [name, source.id])));
  const longest = [...names.keys()].sort((a, b) => b.length - a.length);
  return (text, credit, own) => {
    const byline = names.get(credit.replace(/^the /i, '').trim());
    if (byline !== undefined && byline !== own) return byline;
    let first: { at: number; id: string } | null = null;
    for (const name of longest) {
      const id = names.get(name) ?? '';
      const at = id === own ? -1 : creditedAt(text, name);
      if (at >= 0 && (!first || at < first.at)) first = { at, id };
    }
    return first?.id ?? null;
  };
}

/** Names of one short word mean too many things: "Time", "Inkl", "Report". */
const namesOf = ({ name }: Source): string[] => {
  const bare = name.replace(/^The /, '');
  return bare.length < 3 || COMMON.test(bare) ? [] : [bare];
};

const COMMON =
  /^(Time|Report|Independent|Guardian|Sun|Mirror|Mail|Express|Week|Nation|Hill|News|Life|Today|Fakti)$/;

/** Where a text credits a name, or -1. */
function creditedAt(text: string, name: string): number {
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
    const before = text.slice(Math.max(0, at - 24), at);
    const after = text.slice(at + name.length, at + name.length + 24);
    if (/\p{L}$/u.test(before) || /^\p{L}/u.test(after)) continue;
    if (BEFORE.test(before) || AFTER.test(after)) return at;
  }
  return -1;
}
