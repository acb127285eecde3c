import type { DayNumber, NeededRows } from '../domain/ledger.ts';
import type { MatrixCell, MatrixRow } from '../domain/overview.ts';
import type { Question } from '../domain/question.ts';
import type { Side } from '../domain/side.ts';
import { SIDES } from '../domain/side.ts';
import { dayNumber, dayOf } from './day-number.ts';
import { rowOf } from './draft.ts';
import { findHoldings } from './find-holdings.ts';
import type { OpenLedger } from './open-ledger.ts';
import type { RecordRows, View } from './open-rows.ts';
import { openRows, rowsById } from './open-rows.ts';
import { rankQuestions } from './rank-questions.ts';
import { positionLines, standQuestion } from './stand-question.ts';

/** Questions × sides as of a day: every question on which somebody visible holds a position, contested first. */
export function buildMatrix(rows: RecordRows, view: View): MatrixRow[] {
  const open = openRows(rows, view.trust);
  const asOf = dayNumber(view.asOf);
  const byId = rowsById(rows);
  return rankQuestions(open.ledger.questions.keys(), open, asOf).map(({ question }) =>
    matrixRow(question, byId, open, view),
  );
}

/** A question's row of the matrix. */
export function matrixRow(number: number, rows: NeededRows, open: OpenLedger, view: View): MatrixRow {
  const question = rowOf(rows.questions, open.ledger.questions[number]);
  const asOf = dayNumber(view.asOf);
  const held = findHoldings(number, open, asOf);
  return {
    question: standQuestion(question, open, view.asOf),
    cells: SIDES.map((side) => cellOf(question, side, held, open, asOf)),
  };
}

function cellOf(
  question: Question,
  side: Side,
  held: readonly number[],
  open: OpenLedger,
  asOf: DayNumber,
): MatrixCell {
  const { ledger } = open;
  const theirs = held.filter((claim) => ledger.side[ledger.speaker[claim] ?? -1] === SIDES.indexOf(side));
  const [newest] = theirs;
  return {
    side,
    positions: positionLines(question, theirs, open, asOf),
    newest: newest === undefined ? null : dayOf(ledger.day[newest] ?? 0),
  };
}
