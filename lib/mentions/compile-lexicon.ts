import type { Entity } from '../domain/entity.ts';
import { aliasText } from '../domain/entity.ts';
import type { LexiconSnapshot } from '../domain/mention.ts';
import { SIDES } from '../domain/side.ts';
import { LexiconLines } from './lexicon-lines.ts';
import type { Scope } from './lexicon-scope.ts';
import { GATE, senseOf, WHOLE } from './lexicon-scope.ts';
import { traitsOf } from './traits-of.ts';

/** What a form says of an entity, in one letter: safe, needs context, needs an antecedent, tells only the gate, means something else, or (to the gate) another's plan. */
export type Sense = 's' | 'c' | 'a' | 'g' | 'n' | 'o';

export interface Compiled {
  snapshot: LexiconSnapshot;
  /** Aliases that were left out, each with its entity. */
  faults: string[];
}

/**
 * Compiles entities into two strings, each of nine lines: ids, marks, what tells entities apart, lists of
 * nouns, senses, the table of forms in two, offices, and the first day that is dated. The gate has the short forms
 * of core entities. `spoken` names the entities that the record has something to say about: the others resolve
 * ambiguity and are not painted. Runs in the background only.
 */
export function compileLexicon(entities: readonly Entity[], spoken: ReadonlySet<string>): Compiled {
  const faults = new Set<string>();
  const core = entities.filter((entity) => entity.core);
  const firstDay = entities.flatMap(({ since }) => since ?? []).sort()[0] ?? '';
  const write = (some: readonly Entity[], scope: Scope): string =>
    [...linesOf(some, spoken, faults, scope), scope.offices, firstDay].join('\n');
  return { snapshot: { gate: write(core, GATE), whole: write(entities, WHOLE) }, faults: [...faults] };
}

function linesOf(
  entities: readonly Entity[],
  spoken: ReadonlySet<string>,
  faults: Set<string>,
  scope: Scope,
): string[] {
  const lines = new LexiconLines(faults);
  entities.forEach((entity, index) => {
    const { id, aliases, not = [], compounds = {} } = entity;
    for (const alias of Object.values(aliases).flat()) {
      if (scope.form(entity, alias)) lines.put(id, aliasText(alias), senseOf(alias) + String(index));
    }
    for (const phrase of not)
      if (scope.form(entity, phrase)) lines.put(id, phrase, scope.not(entity) + String(index));
    for (const compound of Object.values(compounds).flat()) {
      lines.putCompound(id, { ...compound, nouns: compound.nouns.filter(scope.noun) }, index);
    }
  });
  const ids = entities.map(({ id }) => id).join(' ');
  const marks = entities.map((entity) => markOf(entity, spoken)).join('');
  return [ids, marks, JSON.stringify(traitsOf(entities)), ...lines.toLines()];
}

/** The side of a person or government as a letter from a to e, or o; in capitals when nothing is said of it. */
function markOf({ id, kind, side }: Entity, spoken: ReadonlySet<string>): string {
  const mark = kind === 'person' || kind === 'government' ? 'abcde'.charAt(SIDES.indexOf(side)) : 'o';
  return spoken.has(id) ? mark : mark.toUpperCase();
}
