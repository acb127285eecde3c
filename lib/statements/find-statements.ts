import type { Statement } from '../domain/statement.ts';
import type { CueTable } from './cue-table.ts';
import { GERMAN } from './cues-de.ts';
import { SPANISH } from './cues-es.ts';
import { FRENCH } from './cues-fr.ts';
import { RUSSIAN } from './cues-ru.ts';
import { UKRAINIAN } from './cues-uk.ts';
import type { Language } from './detect-language.ts';
import { findByCues } from './find-by-cues.ts';
import { findEnglish } from './find-english.ts';
import type { Known } from './name-speakers.ts';
import { nameSpeakers } from './name-speakers.ts';
import type { Tagger } from './unit.ts';

/** From this confidence on a statement may be shown without a warning. */
export const CONFIDENT = 0.8;

const TABLES: Record<Exclude<Language, 'en'>, CueTable> = {
  uk: UKRAINIAN,
  ru: RUSSIAN,
  de: GERMAN,
  fr: FRENCH,
  es: SPANISH,
};

/** How a text is to be read: in English by a tagger's words, in the others by cues and quotation marks alone. */
export type Reading = { lang: 'en'; tag: Tagger } | { lang: Exclude<Language, 'en'> };

/** Who says what in a text: its statements in the order of their cues, with the speakers that the record knows. */
export function findStatements(text: string, reading: Reading, known: Known): Statement[] {
  const found =
    reading.lang === 'en' ? findEnglish(text, reading.tag) : findByCues(text, TABLES[reading.lang]);
  return nameSpeakers(text, found, known);
}
