import type { Ledger } from '../domain/ledger.ts';
import { answerColumns, claimColumns, questionColumns, reportColumns } from './claim-columns.ts';
import { entityColumns, questionsAbout } from './entity-columns.ts';
import { inOrder } from './in-order.ts';
import { numbered } from './numbered.ts';
import type { RecordRows } from './open-rows.ts';

/** The ledger of a record's facts, made when a generation is written; the order of the rows does not matter. */
export function makeLedger(rows: RecordRows): Ledger {
  const claims = inOrder(rows.claims);
  const questions = rows.questions.toSorted((a, b) => (a.id < b.id ? -1 : 1));
  const sources = rows.sources.toSorted((a, b) => (a.id < b.id ? -1 : 1));
  const entities = entityColumns(rows);
  const numbers = {
    claims: numbered(claims),
    questions: numbered(questions),
    sources: numbered(sources),
    entities: new Map(entities.entities.map((id, n) => [id, n])),
  };
  return {
    ...entities,
    questions: questions.map(({ id }) => id),
    questionsAbout: questionsAbout(questions, numbers.entities),
    sources,
    ...claimColumns(claims, numbers),
    ...questionColumns(claims, questions, numbers),
    ...answerColumns(claims, numbers),
    ...reportColumns(claims, numbers),
  };
}
