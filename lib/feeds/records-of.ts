import type { Change } from '../domain/change.ts';
import { KINDS } from '../domain/change.ts';
import type { Dossier } from '../domain/dossier.ts';
import { compareChanges } from './change.ts';

/** Every record of a dossier as a change, in the order of a release. */
export const recordsOf = (dossier: Dossier): Change[] =>
  KINDS.flatMap((kind) => {
    const records = kind === 'dossier' ? [dossier.dossier] : dossier[kind];
    return records.map((record): Change => ({ kind, id: record.id, record }));
  }).sort(compareChanges);
