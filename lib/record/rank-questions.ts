import type { QuestionCounts, Standing } from '../domain/briefing.ts';
import type { DayNumber } from '../domain/ledger.ts';
import type { OpenLedger } from './open-ledger.ts';
import { newestOn, standingOf } from './stand-question.ts';

/** A question by number, with its standing and what orders it. */
export interface Ranked {
  question: number;
  standing: Standing;
  rank: number;
}

/** Questions that a briefing carries; its counts cover all of them. */
export const MOST_QUESTIONS = 12;

const ORDER: readonly Standing[] = ['contested', 'agreed', 'one-sided', 'silent'];

/** More than any day's number. */
const DAYS = 100_000_000;

/**
 * Those of these questions on which somebody visible holds a position: contested first, each kind newest first, those
 * of one day in the order given.
 */
export function rankQuestions(questions: Iterable<number>, open: OpenLedger, asOf: DayNumber): Ranked[] {
  const ranked: Ranked[] = [];
  for (const question of questions) {
    const standing = standingOf(question, open, asOf);
    if (standing === 'silent') continue;
    const rank = ORDER.indexOf(standing) * DAYS - newestOn(question, open, asOf);
    ranked.push({ question, standing, rank });
  }
  return ranked.sort((a, b) => a.rank - b.rank);
}

/** How many there are, and how many of them are contested. */
export const countQuestions = (ranked: readonly Ranked[]): QuestionCounts => ({
  questions: ranked.length,
  contested: ranked.filter(({ standing }) => standing === 'contested').length,
});
