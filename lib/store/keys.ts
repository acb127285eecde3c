import type { Claim } from '../domain/claim.ts';
import type { Question } from '../domain/question.ts';

/** The key of everything that an entity is spoken about in, or speaks itself. */
export const entityKey = (gen: number, id: string): string => `${gen} entity ${id}`;

/** The key of every claim that takes a position on a question. */
export const questionKey = (gen: number, id: string): string => `${gen} question ${id}`;

/** The key of every claim that answers a claim. */
export const answerKey = (gen: number, id: string): string => `${gen} answers ${id}`;

/** All keys of a claim. */
export function claimKeys(gen: number, claim: Claim): string[] {
  const entities = new Set([claim.speaker, ...claim.about]);
  return [
    ...[...entities].map((id) => entityKey(gen, id)),
    ...(claim.question === null ? [] : [questionKey(gen, claim.question)]),
    ...claim.responses.map(({ to }) => answerKey(gen, to)),
  ];
}

/** All keys of a question. */
export const questionKeys = (gen: number, question: Question): string[] =>
  question.about.map((id) => entityKey(gen, id));
