import type { Statement } from '../domain/statement.ts';
import type { Language } from './detect-language.ts';
import { findEnglish } from './find-english.ts';
import { findPlain } from './find-plain.ts';
import type { Known } from './name-speakers.ts';
import { nameSpeakers } from './name-speakers.ts';
import type { Tagger } from './unit.ts';

/** From this confidence on a statement may be shown without a warning. */
export const CONFIDENT = 0.8;

/** How a text is to be read: in English by a tagger's words, in the others by cues and quotation marks alone. */
export type Reading = { lang: 'en'; tag: Tagger } | { lang: Exclude<Language, 'en'> };

/** Who says what in a text: its statements in the order of their cues, with the speakers that the record knows. */
export const findStatements = (text: string, reading: Reading, known: Known): Statement[] =>
  reading.lang === 'en'
    ? nameSpeakers(text, findEnglish(text, reading.tag), known)
    : findPlain(text, reading.lang, known);
