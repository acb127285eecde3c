import type { HolderLine } from '../domain/briefing.ts';
import type { Question } from '../domain/question.ts';
import type { Holding } from './find-holdings.ts';
import type { OpenRows } from './open-rows.ts';

/** A holder as a card names them, with what they said otherwise before and on the same day (DESIGN §3.3). */
export function holderLine({ newest, older }: Holding, question: Question, rows: OpenRows): HolderLine {
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
    formerly: firstOfEach(other.filter(({ date }) => date < newest.date)),
    sameDay: other
      .filter(({ date }) => date === newest.date)
      .map(({ position, label }) => ({ position, label })),
  };
}

/** Each position once, with the newest day on which it was taken. */
function firstOfEach<T extends { position: string }>(newestFirst: readonly T[]): T[] {
  return newestFirst.filter(
    (one, n) => newestFirst.findIndex(({ position }) => position === one.position) === n,
  );
}
