import type { Standing } from '../domain/briefing.ts';
import type { Day } from '../domain/day.ts';
import type { Flip } from '../domain/overview.ts';
import type { Question } from '../domain/question.ts';
import type { OpenRows } from './open-rows.ts';
import { rowsWithout } from './open-rows.ts';
import { standQuestion } from './stand-question.ts';

/** The single sources without which a question would stand otherwise ("one-sided without TASS"), by source id. */
export function findFlips(question: Question, rows: OpenRows, asOf: Day): Flip[] {
  const standing = (of: OpenRows): Standing => standQuestion(question, of, asOf).standing;
  const from = standing(rows);
  return sourcesUnder(question, rows, asOf).flatMap((source) => {
    const to = standing(rowsWithout(rows, source));
    return to === from ? [] : [{ source, sourceName: rows.sources.get(source)?.name ?? source, from, to }];
  });
}

/** Every source or origin of the counting reports on a question, by id. */
function sourcesUnder(question: Question, rows: OpenRows, asOf: Day): string[] {
  const reports = rows.claimsOn(question.id).flatMap((claim) => rows.counting(claim, asOf));
  return [...new Set(reports.flatMap(({ source, origin }) => [source, origin]))].sort();
}
