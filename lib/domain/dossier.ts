import type { Claim } from './claim.ts';
import type { Day } from './day.ts';
import type { PlanDocument } from './document.ts';
import type { Entity } from './entity.ts';
import type { Question } from './question.ts';
import type { Source } from './source.ts';

/** What a dossier says of itself. */
export interface DossierCard {
  id: string;
  title: string;
  languages: string[];
  license: string;
  compiled: Day;
}

/** One topic's records, published together (DESIGN §4). */
export interface Dossier {
  dossier: DossierCard;
  entities: Entity[];
  questions: Question[];
  claims: Claim[];
  sources: Source[];
  documents: PlanDocument[];
}
