import type { QuestionLine } from '../domain/briefing.ts';
import type { MatrixPage, Permalink } from '../domain/record-page.ts';
import { questionLines } from './brief-entity.ts';
import { matrixRow } from './build-matrix.ts';
import { matchText } from './match-text.ts';
import type { OpenRecord } from './open-record.ts';
import type { View } from './open-rows.ts';
import { takePart } from './take-part.ts';

/** The rows of the matrix that pass the filters, a part of them; the cells of that part alone are made. */
export function readMatrix(opened: OpenRecord, link: Permalink, view: View): MatrixPage {
  const { record, open } = opened;
  const byId = new Map(record.questions.map((question) => [question.id, question]));
  const lines = questionLines(record.questions, open, view);
  const { taken, part } = takePart(lines.filter(passes(link)), link.part);
  const rows = taken.flatMap((line) => {
    const question = byId.get(line.id);
    return question ? [matrixRow(question, line, open, view)] : [];
  });
  return { shows: 'matrix', rows, part, silent: record.questions.length - lines.length };
}

/** The questions that the matrix shows at an address, in its order. */
export const passingQuestions = ({ record, open }: OpenRecord, link: Permalink, view: View): QuestionLine[] =>
  questionLines(record.questions, open, view).filter(passes(link));

/** A question passes by its standing, by a side that holds a position on it, and by the words in its row. */
function passes({ side, standing, text }: Permalink): (line: QuestionLine) => boolean {
  const matches = matchText(text);
  return (line) => {
    const holders = line.positions.flatMap((position) => position.holders.map(({ speaker }) => speaker));
    if (standing !== null && line.standing !== standing) return false;
    if (side !== null && !holders.some((speaker) => speaker.side === side)) return false;
    return matches(
      line.text,
      ...line.positions.map(({ label }) => label),
      ...holders.map(({ name }) => name),
    );
  };
}
