import { ENTITY_KINDS } from '../domain/entity.ts';
import type { Lists } from '../domain/ledger.ts';
import type { Question } from '../domain/question.ts';
import { SIDES } from '../domain/side.ts';
import { invertLists, makeLists } from './lists.ts';
import { numberOf } from './numbered.ts';
import type { RecordRows } from './open-rows.ts';

/** Every entity that the record knows or refers to; one that it does not know is a group on no side. */
export function entityColumns({ entities, questions, claims }: RecordRows) {
  const known = new Map(entities.map((entity) => [entity.id, entity]));
  const ids = new Set(known.keys());
  for (const { speaker, about } of claims) for (const id of [speaker, ...about]) ids.add(id);
  for (const { about } of questions) for (const id of about) ids.add(id);
  const sorted = [...ids].sort();
  const numbers = new Map(sorted.map((id, n) => [id, n]));
  return {
    entities: sorted,
    names: sorted.map((id) => known.get(id)?.names['en'] ?? id),
    kind: Uint8Array.from(sorted, (id) => ENTITY_KINDS.indexOf(known.get(id)?.kind ?? 'group')),
    side: Uint8Array.from(sorted, (id) => SIDES.indexOf(known.get(id)?.side ?? 'other')),
    standsFor: Uint32Array.from(sorted, (id) => (numbers.get(known.get(id)?.standsFor ?? '') ?? -1) + 1),
  };
}

/** The questions about each entity. */
export const questionsAbout = (
  questions: readonly Question[],
  entities: ReadonlyMap<string, number>,
): Lists =>
  invertLists(
    makeLists(questions.map(({ about }) => about.map((id) => numberOf(entities, id)))),
    entities.size,
  );
