import type { Dossier } from '../domain/dossier.ts';
import type { DossierFile } from '../dossier/validate-dossier.ts';

/** The kinds of record, in the order in which a release has them. */
export const KINDS = [
  'dossier',
  'entities',
  'questions',
  'claims',
  'sources',
  'documents',
] as const satisfies DossierFile[];

export type Kind = (typeof KINDS)[number];

/** A record of a dossier; the dossier's own card is one. */
export type DossierRecord = Dossier['dossier'] | Dossier[Exclude<Kind, 'dossier'>][number];

/** One line of a release: a record that is new or newer, or, with null, one that is withdrawn. */
export interface Change {
  kind: Kind;
  id: string;
  record: DossierRecord | null;
}

/** Before, beside or after: by kind, then by id. */
export const compareChanges = (a: Change, b: Change): number =>
  KINDS.indexOf(a.kind) - KINDS.indexOf(b.kind) || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);

/** The line of a change, without its end: `["claims",{…}]`, or `["claims","id"]` for one that is withdrawn. */
export const lineOf = ({ kind, id, record }: Change): string => JSON.stringify([kind, record ?? id]);
