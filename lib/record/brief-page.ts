import type { PageBriefing } from '../domain/briefing.ts';
import type { Draft, Ledger } from '../domain/ledger.ts';
import { countClaims } from './count-claims.ts';
import { dayNumber } from './day-number.ts';
import { draftQuestions } from './draft.ts';
import { findAbout } from './find-about.ts';
import { makeLedger } from './make-ledger.ts';
import { openLedger } from './open-ledger.ts';
import type { RecordRows, View } from './open-rows.ts';
import { rowsById } from './open-rows.ts';
import { countQuestions, MOST_QUESTIONS, rankQuestions } from './rank-questions.ts';

/** What the popup shows about a page that mentions these entities: the questions about any of them, and the counts. */
export const briefPage = (rows: RecordRows, ids: readonly string[], view: View): PageBriefing =>
  draftPage(makeLedger(rows), ids, view).finish(rowsById(rows));

/** Drafts what the popup shows about a page that mentions these entities. */
export function draftPage(ledger: Ledger, ids: readonly string[], view: View): Draft<PageBriefing> {
  const open = openLedger(ledger, view.trust);
  const about = findAbout(ledger, ids);
  const ranked = rankQuestions(about.questions, open, dayNumber(view.asOf));
  const questions = draftQuestions(ranked.slice(0, MOST_QUESTIONS), open, view);
  const counts = { ...countClaims(about.claims, open, view), ...countQuestions(ranked) };
  return {
    needs: questions.needs,
    finish: (rows) => ({ asOf: view.asOf, questions: questions.finish(rows), counts }),
  };
}
