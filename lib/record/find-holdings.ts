import { RESPONSE_KINDS } from '../domain/claim.ts';
import type { DayNumber, Ledger } from '../domain/ledger.ts';
import { listOf } from './lists.ts';
import type { OpenLedger } from './open-ledger.ts';
import { isVisible } from './open-ledger.ts';

/**
 * The claims by which speakers hold a position on a question as of a day, newest first: the newest visible one of
 * each speaker (DESIGN §3.3). A speaker who withdrew holds none, and one whose newest claim a later claim of the
 * same side supersedes holds history (DESIGN §3.4).
 */
export function findHoldings(question: number, open: OpenLedger, asOf: DayNumber): number[] {
  const held: number[] = [];
  eachHolding(question, open, asOf, (claim) => held.push(claim) > 0);
  return held;
}

/** Goes through the holdings of a question, the newest first, for as long as it is told to go on. */
export function eachHolding(
  question: number,
  open: OpenLedger,
  asOf: DayNumber,
  goOn: (claim: number) => boolean,
): void {
  const { onQuestion, speaker, position } = open.ledger;
  const heard: number[] = [];
  const end = onQuestion.start[question + 1] ?? 0;
  for (let at = onQuestion.start[question] ?? end; at < end; at += 1) {
    const claim = onQuestion.items[at] ?? 0;
    const by = speaker[claim] ?? 0;
    if (!isVisible(open, claim, asOf) || heard.includes(by)) continue;
    heard.push(by);
    if (position[claim] !== 0 && !isSuperseded(claim, open, asOf) && !goOn(claim)) return;
  }
}

/** The older visible claims on its question by the speaker of a claim, newest first. */
export function olderOf(claim: number, open: OpenLedger, asOf: DayNumber): number[] {
  const { onQuestion, question, speaker } = open.ledger;
  const older: number[] = [];
  for (const other of listOf(onQuestion, (question[claim] ?? 0) - 1))
    if (other > claim && speaker[other] === speaker[claim] && isVisible(open, other, asOf)) older.push(other);
  return older;
}

const SUPERSEDES = RESPONSE_KINDS.indexOf('supersedes');

/** Whether a visible claim of the same side on the same question supersedes a claim. */
function isSuperseded(claim: number, open: OpenLedger, asOf: DayNumber): boolean {
  const { answering, question, speaker, side } = open.ledger;
  for (let at = answering.start[claim] ?? 0; at < (answering.start[claim + 1] ?? 0); at += 1) {
    const other = answering.items[at] ?? 0;
    if (
      question[other] === question[claim] &&
      side[speaker[other] ?? -1] === side[speaker[claim] ?? -1] &&
      supersedes(other, claim, open.ledger) &&
      isVisible(open, other, asOf)
    )
      return true;
  }
  return false;
}

function supersedes(claim: number, other: number, { answered, how }: Ledger): boolean {
  for (let at = answered.start[claim] ?? 0; at < (answered.start[claim + 1] ?? 0); at += 1)
    if (answered.items[at] === other && how[at] === SUPERSEDES) return true;
  return false;
}
