import type { Day } from '../domain/day.ts';
import type { DayNumber } from '../domain/ledger.ts';
import type { Flip } from '../domain/overview.ts';
import type { Question } from '../domain/question.ts';
import { dayNumber } from './day-number.ts';
import { listOf, placeOf } from './lists.ts';
import type { OpenLedger } from './open-ledger.ts';
import { counting, withoutSource } from './open-ledger.ts';
import { standingOf } from './stand-question.ts';

/** The single sources without which a question would stand otherwise ("one-sided without TASS"), by source id. */
export function findFlips({ id }: Question, open: OpenLedger, asOf: Day): Flip[] {
  const question = placeOf(open.ledger.questions, id);
  const day = dayNumber(asOf);
  const from = standingOf(question, open, day);
  return sourcesUnder(question, open, day).flatMap((number) => {
    const to = standingOf(question, withoutSource(open, number), day);
    const source = open.ledger.sources[number];
    return to === from || !source ? [] : [{ source: source.id, sourceName: source.name, from, to }];
  });
}

/** Every source or origin of the counting reports on a question, in order. */
function sourcesUnder(question: number, open: OpenLedger, asOf: DayNumber): number[] {
  const { onQuestion, source, origin } = open.ledger;
  const reports = [...listOf(onQuestion, question)].flatMap((claim) => counting(open, claim, asOf));
  const under = new Set(reports.flatMap((report) => [source[report] ?? 0, origin[report] ?? 0]));
  return [...under].sort((a, b) => a - b);
}
