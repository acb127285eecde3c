import type { MatrixPage, Permalink } from '../domain/record-page.ts';
import { matrixRow } from './build-matrix.ts';
import { dayNumber } from './day-number.ts';
import { rowOf } from './draft.ts';
import { findHoldings } from './find-holdings.ts';
import { matchText } from './match-text.ts';
import { speakerLine } from './open-ledger.ts';
import type { OpenRecord } from './open-record.ts';
import type { View } from './open-rows.ts';
import type { Ranked } from './rank-questions.ts';
import { rankQuestions } from './rank-questions.ts';
import { takePart } from './take-part.ts';

/** The rows of the matrix that pass the filters, a part of them; the lines of that part alone are made. */
export function readMatrix(opened: OpenRecord, link: Permalink, view: View): MatrixPage {
  const { open, rows } = opened;
  const ranked = rankAll(opened, view);
  const { taken, part } = takePart(ranked.filter(passes(opened, link, view)), link.part);
  return {
    shows: 'matrix',
    rows: taken.map(({ question }) => matrixRow(question, rows, open, view)),
    part,
    silent: open.ledger.questions.length - ranked.length,
  };
}

/** The questions that the matrix shows at an address, in its order. */
export const passingQuestions = (opened: OpenRecord, link: Permalink, view: View): Ranked[] =>
  rankAll(opened, view).filter(passes(opened, link, view));

const rankAll = ({ open }: OpenRecord, { asOf }: View): Ranked[] =>
  rankQuestions(open.ledger.questions.keys(), open, dayNumber(asOf));

/** A question passes by its standing, by a side that holds a position on it, and by the words in its row. */
function passes({ open, rows }: OpenRecord, { side, standing, text }: Permalink, { asOf }: View) {
  const { ledger } = open;
  const matches = matchText(text);
  return (one: Ranked): boolean => {
    if (standing !== null && one.standing !== standing) return false;
    const question = rowOf(rows.questions, ledger.questions[one.question]);
    const held = findHoldings(one.question, open, dayNumber(asOf));
    const holders = held.map((claim) => speakerLine(ledger, ledger.speaker[claim] ?? -1));
    if (side !== null && !holders.some((speaker) => speaker.side === side)) return false;
    const labels = held.map((claim) => question.positions[(ledger.position[claim] ?? 0) - 1]?.label ?? '');
    return matches(question.text, ...labels, ...holders.map(({ name }) => name));
  };
}
