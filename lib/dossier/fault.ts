import { loadedWord } from './loaded-words.ts';

/** Why a dossier is refused: where, and in plain words what is wrong. */
export interface DossierFault {
  file: string;
  /** Id of the record, or its place in the file when it has none. */
  record: string;
  field: string;
  reason: string;
}

/** Makes a fault of one file. */
export type Say = (record: string, field: string, reason: string) => DossierFault;

export const inFile =
  (file: string): Say =>
  (record, field, reason) => ({ file, record, field, reason });

export const idsOf = (records: readonly { id: string }[]): Set<string> =>
  new Set(records.map(({ id }) => id));

/** Those of these ids that are not known. */
export const unknownOf = (ids: readonly string[], known: { has(id: string): boolean }): string[] =>
  ids.filter((id) => !known.has(id));

/** The fault of a text with a loaded word in it, if it has one. */
export function loaded(say: Say, record: string, field: string, text: string): DossierFault[] {
  const word = loadedWord(text);
  return word === null ? [] : [say(record, field, `has the loaded word “${word}”`)];
}
