import type { Act } from '../domain/claim.ts';
import type { Side } from '../domain/side.ts';
import { SIDES } from '../domain/side.ts';
import type { Entity } from '../domain/entity.ts';
import type { RecordRows } from './open-rows.ts';
import { rowsById } from './open-rows.ts';

/** How much of the record one side's speakers make up: editors look at it for balance, readers are shown no weight. */
export interface SideWeight {
  side: Side;
  speakers: number;
  claims: number;
  /** Questions on which one of its speakers is on record. */
  questions: number;
  acts: Partial<Record<Act, number>>;
}

/** A question that concerns a side which speaks in the record but not on it. */
export interface Unheard {
  question: string;
  side: Side;
}

/** What each side has in the record, in the order of the sides. */
export function weighSides(rows: RecordRows): SideWeight[] {
  const { entities } = rowsById(rows);
  return SIDES.map((side) => {
    const claims = rows.claims.filter(({ speaker }) => sideOf(speaker, entities) === side);
    const acts: SideWeight['acts'] = {};
    for (const { act } of claims) acts[act] = (acts[act] ?? 0) + 1;
    return {
      side,
      speakers: new Set(claims.map(({ speaker }) => speaker)).size,
      claims: claims.length,
      questions: new Set(claims.flatMap(({ question }) => question ?? [])).size,
      acts,
    };
  });
}

/**
 * The questions on which a side is missing although one of its people, bodies or governments is what the question
 * or a claim on it is about, and its speakers are on record by name elsewhere.
 */
export function findUnheard(rows: RecordRows): Unheard[] {
  const { entities } = rowsById(rows);
  const onQuestion = Map.groupBy(rows.claims, ({ question }) => question);
  const named = rows.claims.filter(({ attribution }) => attribution === 'named');
  const speaking = new Set(named.map(({ speaker }) => sideOf(speaker, entities)));
  return rows.questions.flatMap(({ id, about }) => {
    const claims = onQuestion.get(id) ?? [];
    if (claims.length === 0) return [];
    const heard = new Set(claims.map(({ speaker }) => sideOf(speaker, entities)));
    const concerned = sidesOf([...about, ...claims.flatMap((claim) => claim.about)], entities);
    return SIDES.filter(
      (side) => side !== 'other' && concerned.has(side) && speaking.has(side) && !heard.has(side),
    ).map((side) => ({ question: id, side }));
  });
}

const PARTIES = new Set(['person', 'organization', 'government', 'group']);

type Entities = ReadonlyMap<string, Entity>;

const sideOf = (id: string, entities: Entities): Side => entities.get(id)?.side ?? 'other';

function sidesOf(ids: readonly string[], entities: Entities): Set<Side> {
  const parties = ids.flatMap((id) => entities.get(id) ?? []).filter(({ kind }) => PARTIES.has(kind));
  return new Set(parties.map(({ side }) => side));
}
