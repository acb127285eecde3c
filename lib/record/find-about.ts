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
  const { claimsAbout, questionsAbout, day, question, questions } = ledger;
  const subjects = subjectsOf(ledger, ids);
  const theirs = subjects.map((subject) => listOf(claimsAbout, subject));
  const claims = theirs.length === 1 && theirs[0] ? theirs[0] : union(theirs, day.length);
  const asked = claims.map((claim) => question[claim] ?? 0).filter((number) => number > 0);
  const about = subjects.map((subject) => listOf(questionsAbout, subject));
  return { claims, questions: union([asked.map((number) => number - 1), ...about], questions.length) };
}

function subjectsOf({ entities, standsFor }: Ledger, ids: readonly string[]): number[] {
  const named = ids.map((id) => placeOf(entities, id));
  const stoodFor = named.map((entity) => (standsFor[entity] ?? 0) - 1);
  return [...new Set([...named, ...stoodFor])].filter((entity) => entity >= 0);
}

/** The numbers below `count` that some list has, in order and each once. */
function union(lists: readonly Uint32Array[], count: number): Uint32Array {
  const marks = new Uint8Array(count);
  let found = 0;
  for (const list of lists)
    for (const number of list) {
      if (marks[number] === 0) found += 1;
      marks[number] = 1;
    }
  return marked(marks, found);
}

/** The places of so many marks, in order. */
function marked(marks: Uint8Array, count: number): Uint32Array {
  const places = new Uint32Array(count);
  for (let n = 0, at = 0; at < count; n += 1) if (marks[n] === 1) places[at++] = n;
  return places;
}
