import type { Dossier } from '../domain/dossier.ts';

/** What nothing in a dossier refers to, by file: sources without a report, questions without a claim, entities unnamed. */
export function listUnreferenced({ entities, questions, claims, sources, documents }: Dossier) {
  const reported = new Set(
    claims.flatMap(({ reports }) => reports.flatMap(({ source, origin }) => [source, origin])),
  );
  const asked = new Set(claims.map(({ question }) => question));
  const taken = new Set(claims.map(({ question, position }) => `${question ?? ''} ${position ?? ''}`));
  const named = new Set([
    ...claims.flatMap(({ speaker, about }) => [speaker, ...about]),
    ...questions.flatMap(({ about }) => about),
    ...documents.map(({ id }) => id),
    ...entities.flatMap(({ standsFor }) => standsFor ?? []),
  ]);
  return {
    sources: sources.filter(({ id }) => !reported.has(id)).map(({ id }) => id),
    questions: questions.filter(({ id }) => !asked.has(id)).map(({ id }) => id),
    positions: questions.flatMap(({ id, positions }) =>
      positions.filter((one) => !taken.has(`${id} ${one.id}`)).map((one) => `${id}/${one.id}`),
    ),
    entities: entities.filter(({ id }) => !named.has(id)).map(({ id }) => id),
  };
}
