import type { LiveEntry, LiveItem } from '../domain/live.ts';
import type { OriginFinder } from './find-origin.ts';
import type { ItemSaid } from './open-item-said.ts';
import type { MentionReader } from './open-mentions.ts';

/** What is needed to tell which items are on topic, about whom, and whose story they are. */
export interface LiveEyes {
  mentions: MentionReader;
  origins: OriginFinder;
  said: ItemSaid;
}

/** The items of a source that are on topic, by the same gate as a page. */
export function takeEntries(
  entries: readonly LiveEntry[],
  source: string,
  { mentions, origins, said }: LiveEyes,
  now: number,
): LiveItem[] {
  return entries.flatMap((entry) => {
    const text = `${entry.title}\n${entry.text}`;
    if (!mentions.isOnTopic(text.split('\n'))) return [];
    const found = mentions.mentionsIn(text, null);
    return [
      {
        ...entry,
        id: `${source} ${entry.key}`,
        source,
        seen: now,
        gone: null,
        origin: origins(text, entry.credit, source),
        about: [...new Set(found.map(({ entity }) => entity))],
        said: said(text, found),
      },
    ];
  });
}
