import type { QuestionBriefing } from '../domain/overview.ts';
import { countClaims } from './brief-entity.ts';
import { claimLine } from './claim-line.ts';
import { findFlips } from './find-flips.ts';
import type { RecordRows, View } from './open-rows.ts';
import { openRows } from './open-rows.ts';
import { standQuestion } from './stand-question.ts';

/** A question for itself as of a day, or null when the record does not ask it. */
export function briefQuestion(rows: RecordRows, id: string, view: View): QuestionBriefing | null {
  const { asOf, today } = view;
  const open = openRows(rows, view.trust);
  const question = rows.questions.find((one) => one.id === id);
  if (!question) return null;
  const claims = open.claimsOn(id);
  return {
    question: standQuestion(question, open, asOf),
    asOf,
    claims: claims
      .filter((one) => open.counting(one, asOf).length > 0)
      .map((one) => claimLine(one, open, asOf)),
    newer: claims
      .filter((one) => one.date > asOf && open.counting(one, today).length > 0)
      .map((one) => claimLine(one, open, today)),
    counts: countClaims(claims, open, view),
    flips: findFlips(question, open, asOf),
  };
}
