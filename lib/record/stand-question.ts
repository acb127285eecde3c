import type { PositionLine, QuestionLine, Standing } from '../domain/briefing.ts';
import type { Day } from '../domain/day.ts';
import type { Question } from '../domain/question.ts';
import { SIDES } from '../domain/side.ts';
import type { Holding } from './find-holdings.ts';
import { findHoldings } from './find-holdings.ts';
import { holderLine } from './holder-line.ts';
import type { OpenRows } from './open-rows.ts';
import { voicesOf } from './open-rows.ts';

/** A question as of a day: who holds what, and what that amounts to (DESIGN §3.3 and §3.4). */
export function standQuestion(question: Question, rows: OpenRows, asOf: Day): QuestionLine {
  const holdings = findHoldings(question.id, rows, asOf);
  const positions = positionLines(question, holdings, rows, asOf);
  const [newest] = rows.claimsOn(question.id).filter((claim) => rows.counting(claim, asOf).length > 0);
  return {
    id: question.id,
    text: question.text,
    standing: standingOf(positions),
    positions,
    newest: newest?.date ?? null,
  };
}

/** The positions that these speakers hold, in the order of the sides of their holders. */
export function positionLines(
  question: Question,
  holdings: readonly Holding[],
  rows: OpenRows,
  asOf: Day,
): PositionLine[] {
  const lines = question.positions.flatMap(({ id, label }): PositionLine[] => {
    const held = holdings.filter(({ newest }) => newest.position === id);
    if (held.length === 0) return [];
    const said = held.flatMap(({ newest, older }) => [newest, ...older]).filter((one) => one.position === id);
    const holders = held.map((holding) => holderLine(holding, question, rows));
    return [
      { id, label, holders: holders.sort(bySide), voices: voicesOf(said.flatMap(counting(rows, asOf))) },
    ];
  });
  return lines.sort((a, b) => firstSide(a) - firstSide(b));
}

const counting = (rows: OpenRows, asOf: Day) => (claim: Holding['newest']) => rows.counting(claim, asOf);

function standingOf(positions: readonly PositionLine[]): Standing {
  if (positions.length === 0) return 'silent';
  if (positions.length > 1) return 'contested';
  const sides = new Set(positions[0]?.holders.map(({ speaker }) => speaker.side));
  return sides.size > 1 ? 'agreed' : 'one-sided';
}

type Holder = PositionLine['holders'][number];

const rank = ({ speaker }: Holder): number => SIDES.indexOf(speaker.side);

const bySide = (a: Holder, b: Holder): number => rank(a) - rank(b) || (a.speaker.id < b.speaker.id ? -1 : 1);

const firstSide = ({ holders }: PositionLine): number => (holders[0] ? rank(holders[0]) : SIDES.length);
