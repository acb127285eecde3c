import type { HolderLine } from '../domain/briefing.ts';
import { ACTS } from '../domain/claim.ts';
import type { DayNumber } from '../domain/ledger.ts';
import type { Question } from '../domain/question.ts';
import { dayOf } from './day-number.ts';
import { olderOf } from './find-holdings.ts';
import type { OpenLedger } from './open-ledger.ts';
import { claimId, speakerLine } from './open-ledger.ts';

/** A holder as a card names them, with what they said otherwise before and on the same day (DESIGN §3.3). */
export function holderLine(
  newest: number,
  question: Question,
  open: OpenLedger,
  asOf: DayNumber,
): HolderLine {
  const { ledger } = open;
  const date = dayOf(ledger.day[newest] ?? 0);
  const other = olderOf(newest, open, asOf).flatMap((claim) => {
    const position = question.positions[(ledger.position[claim] ?? 0) - 1];
    return position && ledger.position[claim] !== ledger.position[newest]
      ? [{ position: position.id, label: position.label, date: dayOf(ledger.day[claim] ?? 0) }]
      : [];
  });
  return {
    speaker: speakerLine(ledger, ledger.speaker[newest] ?? 0),
    claim: claimId(ledger, newest),
    date,
    act: ACTS[ledger.act[newest] ?? -1] ?? 'asserts',
    formerly: firstOfEach(other.filter((one) => one.date < date)),
    sameDay: other.filter((one) => one.date === date).map(({ position, label }) => ({ position, label })),
  };
}

/** Each position once, with the newest day on which it was taken. */
function firstOfEach<T extends { position: string }>(newestFirst: readonly T[]): T[] {
  return newestFirst.filter(
    (one, n) => newestFirst.findIndex(({ position }) => position === one.position) === n,
  );
}
