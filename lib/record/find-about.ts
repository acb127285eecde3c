import type { Ledger } from '../domain/ledger.ts';
import { listOf, placeOf } from './lists.ts';

/**
 * The claims by or about these entities or those that they stand for, newest first, and the questions about them or
 * that these claims speak to.
 */
export function findAbout(
  ledger: Ledger,
  ids: readonly string[],
): { claims: Uint32Array; questions: Uint32Array } {
  const claims = new Uint8Array(ledger.day.length);
  const questions = new Uint8Array(ledger.questions.length);
  for (const subject of subjectsOf(ledger, ids)) {
    for (const claim of listOf(ledger.claimsAbout, subject)) claims[claim] = 1;
    for (const question of listOf(ledger.questionsAbout, subject)) questions[question] = 1;
  }
  const theirs = marked(claims);
  for (const claim of theirs) {
    const question = ledger.question[claim] ?? 0;
    if (question > 0) questions[question - 1] = 1;
  }
  return { claims: theirs, questions: marked(questions) };
}

function subjectsOf({ entities, standsFor }: Ledger, ids: readonly string[]): Set<number> {
  const named = ids.map((id) => placeOf(entities, id)).filter((entity) => entity >= 0);
  return new Set([...named, ...named.map((entity) => (standsFor[entity] ?? 0) - 1)]);
}

/** The places of the marks, in order. */
function marked(marks: Uint8Array): Uint32Array {
  const found = new Uint32Array(marks.reduce((sum, mark) => sum + mark, 0));
  let at = 0;
  for (let n = 0; n < marks.length; n += 1) if (marks[n] === 1) found[at++] = n;
  return found;
}
