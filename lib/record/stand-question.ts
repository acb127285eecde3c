import type { PositionLine, QuestionLine, Standing } from '../domain/briefing.ts';
import type { Day } from '../domain/day.ts';
import type { DayNumber } from '../domain/ledger.ts';
import type { Question } from '../domain/question.ts';
import { SIDES } from '../domain/side.ts';
import { dayNumber, dayOf } from './day-number.ts';
import { eachHolding, findHoldings, olderOf } from './find-holdings.ts';
import { holderLine } from './holder-line.ts';
import { placeOf } from './lists.ts';
import type { OpenLedger } from './open-ledger.ts';
import { counting, isVisible, voicesOf } from './open-ledger.ts';

/** A question as of a day: who holds what, and what that amounts to (DESIGN §3.3 and §3.4). */
export function standQuestion(question: Question, open: OpenLedger, asOf: Day): QuestionLine {
  const number = placeOf(open.ledger.questions, question.id);
  const day = dayNumber(asOf);
  const held = findHoldings(number, open, day);
  const newest = newestOn(number, open, day);
  return {
    id: question.id,
    text: question.text,
    standing: standingOf(number, open, day),
    positions: positionLines(question, held, open, day),
    newest: newest === 0 ? null : dayOf(newest),
  };
}

/** What the positions held on a question as of a day amount to (DESIGN §3.4); two that differ settle it. */
export function standingOf(question: number, open: OpenLedger, asOf: DayNumber): Standing {
  const { position, side, speaker } = open.ledger;
  let first = -1;
  let standing: Standing = 'silent';
  eachHolding(question, open, asOf, (claim) => {
    if (first < 0) [first, standing] = [claim, 'one-sided'];
    else if (position[claim] !== position[first]) standing = 'contested';
    else if (side[speaker[claim] ?? -1] !== side[speaker[first] ?? -1]) standing = 'agreed';
    return standing !== 'contested';
  });
  return standing;
}

/** The day of the newest visible claim on a question, or zero. */
export function newestOn(question: number, open: OpenLedger, asOf: DayNumber): DayNumber {
  const { onQuestion, day } = open.ledger;
  for (let at = onQuestion.start[question] ?? 0; at < (onQuestion.start[question + 1] ?? 0); at += 1) {
    const claim = onQuestion.items[at] ?? 0;
    if (isVisible(open, claim, asOf)) return day[claim] ?? 0;
  }
  return 0;
}

/** The positions that these claims hold, in the order of the sides of their speakers. */
export function positionLines(
  question: Question,
  held: readonly number[],
  open: OpenLedger,
  asOf: DayNumber,
): PositionLine[] {
  const { ledger } = open;
  const lines = question.positions.flatMap(({ id, label }, n): PositionLine[] => {
    const here = (claim: number): boolean => ledger.position[claim] === n + 1;
    const newest = held.filter(here);
    if (newest.length === 0) return [];
    const said = newest.flatMap((claim) => [claim, ...olderOf(claim, open, asOf).filter(here)]);
    const voices = voicesOf(
      ledger,
      said.flatMap((claim) => counting(open, claim, asOf)),
    );
    const holders = newest.map((claim) => holderLine(claim, question, open, asOf));
    return [{ id, label, holders: holders.sort(bySide), voices }];
  });
  return lines.sort((a, b) => firstSide(a) - firstSide(b));
}

type Holder = PositionLine['holders'][number];

const rank = ({ speaker }: Holder): number => SIDES.indexOf(speaker.side);

const bySide = (a: Holder, b: Holder): number => rank(a) - rank(b) || (a.speaker.id < b.speaker.id ? -1 : 1);

const firstSide = ({ holders }: PositionLine): number => (holders[0] ? rank(holders[0]) : SIDES.length);
