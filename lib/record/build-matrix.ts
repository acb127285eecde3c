import type { QuestionLine } from '../domain/briefing.ts';
import type { MatrixCell, MatrixRow } from '../domain/overview.ts';
import type { Question } from '../domain/question.ts';
import type { Side } from '../domain/side.ts';
import { SIDES } from '../domain/side.ts';
import { questionLines } from './brief-entity.ts';
import { findHoldings } from './find-holdings.ts';
import type { OpenRows, RecordRows, View } from './open-rows.ts';
import { openRows } from './open-rows.ts';
import { positionLines } from './stand-question.ts';

/** Questions × sides as of a day: every question on which somebody visible holds a position, contested first. */
export function buildMatrix(rows: RecordRows, view: View): MatrixRow[] {
  const open = openRows(rows, view.trust);
  const byId = new Map(rows.questions.map((question) => [question.id, question]));
  return questionLines(rows.questions, open, view).flatMap((line) => {
    const question = byId.get(line.id);
    return question ? [matrixRow(question, line, open, view)] : [];
  });
}

/** A question's row of the matrix. */
export const matrixRow = (question: Question, line: QuestionLine, open: OpenRows, view: View): MatrixRow => ({
  question: line,
  cells: SIDES.map((side) => cellOf(question, side, open, view)),
});

function cellOf(question: Question, side: Side, open: OpenRows, { asOf }: View): MatrixCell {
  const theirs = findHoldings(question.id, open, asOf).filter(
    ({ newest }) => open.speaker(newest.speaker).side === side,
  );
  const days = theirs.map(({ newest }) => newest.date).sort();
  return { side, positions: positionLines(question, theirs, open, asOf), newest: days.at(-1) ?? null };
}
