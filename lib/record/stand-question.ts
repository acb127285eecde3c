import type { HolderLine, PositionLine, QuestionLine, Standing } from '../domain/briefing.ts';
import type { Claim } from '../domain/claim.ts';
import type { Day } from '../domain/day.ts';
import type { Question } from '../domain/question.ts';
import { SIDES } from '../domain/side.ts';
import type { OpenRows } from './open-rows.ts';
import { newestFirst, voicesOf } from './open-rows.ts';

/** A question as of a day: who holds what, and what that amounts to (DESIGN §3.3 and §3.4). */
export function standQuestion(
  question: Question,
  claims: readonly Claim[],
  rows: OpenRows,
  asOf: Day,
): QuestionLine {
  const visible = claims
    .filter((claim) => claim.question === question.id && rows.counting(claim, asOf).length > 0)
    .sort(newestFirst);
  const superseded = supersededBy(visible, rows);
  const holders = [...bySpeaker(visible).values()].flatMap(([newest, ...older]) =>
    newest?.position && !superseded.has(newest.id) ? [{ newest, older }] : [],
  );
  const positions = question.positions.flatMap(({ id, label }): PositionLine[] => {
    const held = holders.filter(({ newest }) => newest.position === id);
    if (held.length === 0) return [];
    const said = held.flatMap(({ newest, older }) => [newest, ...older]).filter((one) => one.position === id);
    const reports = said.flatMap((one) => rows.counting(one, asOf));
    const lines = held.map(({ newest, older }) => holderLine(newest, older, question, rows));
    return [{ id, label, holders: lines.sort(bySide), voices: voicesOf(reports) }];
  });
  positions.sort((a, b) => firstSide(a) - firstSide(b));
  return {
    id: question.id,
    text: question.text,
    standing: standingOf(positions),
    positions,
    newest: visible[0]?.date ?? null,
  };
}

function standingOf(positions: readonly PositionLine[]): Standing {
  if (positions.length === 0) return 'silent';
  if (positions.length > 1) return 'contested';
  const sides = new Set(positions[0]?.holders.map(({ speaker }) => speaker.side));
  return sides.size > 1 ? 'agreed' : 'one-sided';
}

/** Claims that a later visible claim of the same side supersedes: history, not a dispute. */
function supersededBy(visible: readonly Claim[], rows: OpenRows): Set<string> {
  const sideOf = (claim: Claim | undefined) => claim && rows.speaker(claim.speaker).side;
  return new Set(
    visible.flatMap((claim) =>
      claim.responses
        .filter(({ to, how }) => how === 'supersedes' && sideOf(rows.claims.get(to)) === sideOf(claim))
        .map(({ to }) => to),
    ),
  );
}

function bySpeaker(claims: readonly Claim[]): Map<string, Claim[]> {
  const found = new Map<string, Claim[]>();
  for (const claim of claims) {
    const theirs = found.get(claim.speaker);
    if (theirs) theirs.push(claim);
    else found.set(claim.speaker, [claim]);
  }
  return found;
}

function holderLine(newest: Claim, older: readonly Claim[], question: Question, rows: OpenRows): HolderLine {
  const other = older.flatMap(({ position, date }) =>
    position === null || position === newest.position
      ? []
      : [{ position, label: question.positions.find(({ id }) => id === position)?.label ?? position, date }],
  );
  return {
    speaker: rows.speaker(newest.speaker),
    claim: newest.id,
    date: newest.date,
    act: newest.act,
    formerly: other.filter(({ date }) => date < newest.date),
    sameDay: other
      .filter(({ date }) => date === newest.date)
      .map(({ position, label }) => ({ position, label })),
  };
}

const rank = ({ speaker }: HolderLine): number => SIDES.indexOf(speaker.side);

const bySide = (a: HolderLine, b: HolderLine): number =>
  rank(a) - rank(b) || (a.speaker.id < b.speaker.id ? -1 : 1);

const firstSide = ({ holders }: PositionLine): number => (holders[0] ? rank(holders[0]) : SIDES.length);
