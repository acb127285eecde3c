import type { Day } from '../domain/day.ts';
import type { Entity } from '../domain/entity.ts';
import type { Mention } from '../domain/mention.ts';
import type { Statement } from '../domain/statement.ts';
import { compileLexicon } from '../mentions/compile-lexicon.ts';
import { findCandidates } from '../mentions/find-candidates.ts';
import { judgeTopic } from '../mentions/judge-topic.ts';
import { openLexicon } from '../mentions/open-lexicon.ts';
import { resolveMentions } from '../mentions/resolve-mentions.ts';
import { weighText } from '../mentions/weigh-text.ts';
import { detectLanguage } from '../statements/detect-language.ts';
import type { Language } from '../statements/detect-language.ts';
import { findStatements } from '../statements/find-statements.ts';
import type { Group } from '../statements/match-group.ts';
import type { Tagger } from '../statements/unit.ts';

/** What a text says. */
export interface Said {
  /** Null where the text is in none of the languages that statements are found in. */
  language: Language | null;
  statements: Statement[];
}

/** A text to be read, and what is known of it. */
export interface SaidIn {
  text: string;
  /** The day of the text, where it states one. */
  date: Day | null;
  /** The language, where it need not be told from the text. */
  language?: Language | null;
}

/** Reads texts with the eyes of a record: who says what in them, and whether they are on topic. */
export interface SaidReader {
  find(text: SaidIn): Said;
  isOnTopic(blocks: readonly string[]): boolean;
}

/** Opens a reader of texts for a record's entities; a line of a text is a block. */
export function openSaid(entities: readonly Entity[], tag: Tagger): SaidReader {
  const { snapshot } = compileLexicon(entities, new Set());
  const [gate, whole] = [openLexicon(snapshot.gate), openLexicon(snapshot.whole)];
  const voices = new Map(entities.map(({ id, standsFor }) => [id, standsFor ?? id]));
  const people = new Set(entities.filter(({ kind }) => kind === 'person').map(({ id }) => id));
  const groups = groupsOf(entities);
  const mentionsIn = (text: string, date: Day | null): Mention[] => {
    const lines = [...text.matchAll(/[^\n]+/g)];
    const found = resolveMentions(
      lines.map(([line]) => findCandidates(whole, line)),
      { date },
    );
    return found.flatMap((list, n) => list.map((one) => placed(one, lines[n]?.index ?? 0, voices)));
  };
  return {
    isOnTopic: (blocks) => judgeTopic(blocks.flatMap((block) => weighText(gate, block) ?? [])).onTopic,
    find({ text, date, language = detectLanguage(text) }) {
      if (language === null) return { language, statements: [] };
      const known = { mentions: mentionsIn(text, date), people, groups };
      const reading = language === 'en' ? { lang: language, tag } : { lang: language };
      return { language, statements: findStatements(text, reading, known) };
    },
  };
}

/** A mention at its place in the whole text; a place that speaks for a government counts as that government. */
const placed = ({ entity, start, end }: Mention, from: number, voices: Map<string, string>): Mention => ({
  entity: voices.get(entity) ?? entity,
  start: from + start,
  end: from + end,
});

const groupsOf = (entities: readonly Entity[]): Group[] =>
  entities
    .filter(({ kind }) => kind === 'group')
    .map(({ id, names, aliases }) => ({
      id,
      names: [
        names['en'] ?? '',
        ...(aliases['en'] ?? []).map((alias) => (typeof alias === 'string' ? alias : alias.text)),
      ],
    }));
