import type { Dossier } from './dossier.ts';

/** The kinds of record, in the order in which a release has them. */
export const KINDS = [
  'dossier',
  'entities',
  'questions',
  'claims',
  'sources',
  'documents',
] as const satisfies (keyof Dossier)[];

export type Kind = (typeof KINDS)[number];

/** A record of a dossier; the dossier's own card is one. */
export type DossierRecord = Dossier['dossier'] | Dossier[Exclude<Kind, 'dossier'>][number];

/** One line of a release: a record that is new or newer, or, with null, one that is withdrawn. */
export interface Change {
  kind: Kind;
  id: string;
  record: DossierRecord | null;
}
