import type { ClaimLine, QuestionLine } from '../domain/briefing.ts';
import type { DayNumber, Draft, Needs } from '../domain/ledger.ts';
import { claimLine } from './claim-line.ts';
import type { OpenLedger } from './open-ledger.ts';
import { claimId } from './open-ledger.ts';
import type { View } from './open-rows.ts';
import type { Ranked } from './rank-questions.ts';
import { standQuestion } from './stand-question.ts';

/** Drafts the lines of these claims as of a day. */
export function draftClaims(
  claims: readonly number[],
  open: OpenLedger,
  asOf: DayNumber,
): Draft<ClaimLine[]> {
  const ids = claims.map((claim) => claimId(open.ledger, claim));
  return {
    needs: { ...NOTHING, claims: ids },
    finish: (rows) => claims.map((claim, n) => claimLine(claim, rowOf(rows.claims, ids[n]), open, asOf)),
  };
}

/** Drafts the lines of these questions. */
export function draftQuestions(
  ranked: readonly Ranked[],
  open: OpenLedger,
  view: View,
): Draft<QuestionLine[]> {
  const ids = ranked.map(({ question }) => open.ledger.questions[question] ?? '');
  return {
    needs: { ...NOTHING, questions: ids },
    finish: (rows) => ids.map((id) => standQuestion(rowOf(rows.questions, id), open, view.asOf)),
  };
}

const NOTHING: Needs = { entities: [], questions: [], claims: [] };

/** What several drafts need together. */
export const joinNeeds = (...all: readonly Needs[]): Needs => ({
  entities: all.flatMap(({ entities }) => entities),
  questions: all.flatMap(({ questions }) => questions),
  claims: all.flatMap(({ claims }) => claims),
});

/** The row of an id that was asked for; a ledger that names what its generation lacks is a bug. */
export function rowOf<T>(rows: ReadonlyMap<string, T>, id = ''): T {
  const row = rows.get(id);
  if (!row) throw new Error(`The ledger names “${id}”, and there is no such row`);
  return row;
}
