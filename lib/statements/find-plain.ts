import type { Statement } from '../domain/statement.ts';
import type { CueTable } from './cue-table.ts';
import { GERMAN } from './cues-de.ts';
import { ENGLISH } from './cues-en.ts';
import { SPANISH } from './cues-es.ts';
import { FRENCH } from './cues-fr.ts';
import { RUSSIAN } from './cues-ru.ts';
import { UKRAINIAN } from './cues-uk.ts';
import type { Language } from './detect-language.ts';
import { findByCues } from './find-by-cues.ts';
import type { Known } from './name-speakers.ts';
import { nameSpeakers } from './name-speakers.ts';

const TABLES: Record<Language, CueTable> = {
  en: ENGLISH,
  uk: UKRAINIAN,
  ru: RUSSIAN,
  de: GERMAN,
  fr: FRENCH,
  es: SPANISH,
};

/** Who says what in a text by cues and quotation marks alone, in any of the languages: it needs nothing loaded. */
export const findPlain = (text: string, lang: Language, known: Known): Statement[] =>
  nameSpeakers(text, findByCues(text, TABLES[lang]), known);
