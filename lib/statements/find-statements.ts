import type { Statement } from '../domain/statement.ts';
import { findEnglish } from './find-english.ts';
import type { Known } from './name-speakers.ts';
import { nameSpeakers } from './name-speakers.ts';
import type { Tagger } from './unit.ts';

/** From this confidence on a statement may be shown without a warning. */
export const CONFIDENT = 0.8;

/** Who says what in an English text: its statements in the order of their cues, with speakers that the record knows. */
export function findStatements(text: string, tag: Tagger, known: Known): Statement[] {
  return nameSpeakers(text, findEnglish(text, tag), known);
}
