import type { Day } from '../domain/day.ts';
import type { Entity } from '../domain/entity.ts';
import type { Mention } from '../domain/mention.ts';
import { compileLexicon } from '../mentions/compile-lexicon.ts';
import { findCandidates } from '../mentions/find-candidates.ts';
import { judgeTopic } from '../mentions/judge-topic.ts';
import { openLexicon } from '../mentions/open-lexicon.ts';
import { resolveMentions } from '../mentions/resolve-mentions.ts';
import { weighText } from '../mentions/weigh-text.ts';

/** Finds a record's entities in texts whose lines are blocks, and tells whether a text is about the plan. */
export interface MentionReader {
  mentionsIn(text: string, date: Day | null): Mention[];
  isOnTopic(blocks: readonly string[]): boolean;
}

/** Opens a reader of names for a record's entities. */
export function openMentions(entities: readonly Entity[]): MentionReader {
  const { snapshot } = compileLexicon(entities, new Set());
  const [gate, whole] = [openLexicon(snapshot.gate), openLexicon(snapshot.whole)];
  const voices = new Map(entities.map(({ id, standsFor }) => [id, standsFor ?? id]));
  return {
    isOnTopic(blocks) {
      const weights = blocks.flatMap((block) => weighText(gate, block) ?? []);
      return judgeTopic(weights, gate, () => null).onTopic;
    },
    mentionsIn(text, date) {
      const lines = [...text.matchAll(/[^\n]+/g)];
      const found = resolveMentions(
        lines.map(([line]) => findCandidates(whole, line)),
        { date },
      );
      return found.flatMap((list, n) => list.map((one) => placed(one, lines[n]?.index ?? 0, voices)));
    },
  };
}

/** A mention at its place in the whole text; a place that speaks for a government counts as that government. */
const placed = ({ entity, start, end }: Mention, from: number, voices: Map<string, string>): Mention => ({
  entity: voices.get(entity) ?? entity,
  start: from + start,
  end: from + end,
});
