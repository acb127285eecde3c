import type { Day } from '../domain/day.ts';
import type { Entity } from '../domain/entity.ts';
import type { Statement } from '../domain/statement.ts';
import { detectLanguage } from '../statements/detect-language.ts';
import type { Language } from '../statements/detect-language.ts';
import { findStatements } from '../statements/find-statements.ts';
import type { Tagger } from '../statements/unit.ts';
import { groupsOf } from './groups-of.ts';
import { openMentions } from './open-mentions.ts';

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
  const { mentionsIn, isOnTopic } = openMentions(entities);
  const people = new Set(entities.filter(({ kind }) => kind === 'person').map(({ id }) => id));
  const groups = groupsOf(entities);
  return {
    isOnTopic,
    find({ text, date, language = detectLanguage(text) }) {
      if (language === null) return { language, statements: [] };
      const known = { mentions: mentionsIn(text, date), people, groups };
      const reading = language === 'en' ? { lang: language, tag } : { lang: language };
      return { language, statements: findStatements(text, reading, known) };
    },
  };
}
