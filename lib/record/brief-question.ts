import type { Draft, Ledger } from '../domain/ledger.ts';
import type { QuestionBriefing } from '../domain/overview.ts';
import { countClaims, isNewer } from './count-claims.ts';
import { dayNumber } from './day-number.ts';
import { draftClaims, joinNeeds, rowOf } from './draft.ts';
import { findFlips } from './find-flips.ts';
import { listOf, placeOf } from './lists.ts';
import { isVisible, openLedger } from './open-ledger.ts';
import type { RecordRows, View } from './open-rows.ts';
import { finishFrom } from './open-rows.ts';
import { standQuestion } from './stand-question.ts';

/** A question for itself as of a day, or null when the record does not ask it. */
export const briefQuestion = (rows: RecordRows, id: string, view: View): QuestionBriefing | null =>
  finishFrom(rows, (ledger) => draftQuestion(ledger, id, view));

/** Drafts a question for itself as of a day; null when the record does not ask it. */
export function draftQuestion(ledger: Ledger, id: string, view: View): Draft<QuestionBriefing> | null {
  const number = placeOf(ledger.questions, id);
  if (number < 0) return null;
  const open = openLedger(ledger, view.trust);
  const [asOf, today] = [dayNumber(view.asOf), dayNumber(view.today)];
  const on = [...listOf(ledger.onQuestion, number)];
  const claims = draftClaims(
    on.filter((one) => isVisible(open, one, asOf)),
    open,
    asOf,
  );
  const newer = draftClaims(
    on.filter((one) => isNewer(open, one, asOf, today)),
    open,
    today,
  );
  return {
    needs: joinNeeds({ entities: [], questions: [id], claims: [] }, claims.needs, newer.needs),
    finish: (rows) => {
      const question = rowOf(rows.questions, id);
      return {
        question: standQuestion(question, open, view.asOf),
        asOf: view.asOf,
        claims: claims.finish(rows),
        newer: newer.finish(rows),
        counts: countClaims(on, open, view),
        flips: findFlips(question, open, view.asOf),
      };
    },
  };
}
