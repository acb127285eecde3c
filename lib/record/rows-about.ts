import type { Claim } from '../domain/claim.ts';
import type { Question } from '../domain/question.ts';
import type { RecordRows } from './open-rows.ts';

/** The claims by or about these entities, and the questions about them or that these claims speak to. */
export function rowsAbout(
  { claims, questions }: RecordRows,
  subjects: ReadonlySet<string>,
): { claims: Claim[]; questions: Question[] } {
  const isAbout = (about: readonly string[]): boolean => about.some((id) => subjects.has(id));
  const theirs = claims.filter(({ speaker, about }) => subjects.has(speaker) || isAbout(about));
  const asked = new Set(theirs.map(({ question }) => question));
  return { claims: theirs, questions: questions.filter(({ id, about }) => asked.has(id) || isAbout(about)) };
}
