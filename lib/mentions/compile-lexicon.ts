import type { Alias, Entity } from '../domain/entity.ts';
import type { LexiconSnapshot } from '../domain/mention.ts';
import { SIDES } from '../domain/side.ts';
import { LexiconLines } from './lexicon-lines.ts';
import { OFFICES } from './offices.ts';
import { traitsOf } from './traits-of.ts';

/** What a form says of an entity, in one letter: safe, needs context, needs an antecedent, tells only the gate, means something else, or (to the gate) another's plan. */
export type Sense = 's' | 'c' | 'a' | 'g' | 'n' | 'o';

export interface Compiled {
  snapshot: LexiconSnapshot;
  /** Aliases that were left out, each with its entity. */
  faults: string[];
}

/**
 * Compiles entities into two strings, each of eight lines: ids, marks, what tells entities apart, lists of
 * nouns, senses, the table of forms in two, and offices. The gate has the short forms of core entities.
 * `spoken` names the entities that the record has something to say about: the others resolve ambiguity and are
 * not painted. Runs in the background only.
 */
export function compileLexicon(entities: readonly Entity[], spoken: ReadonlySet<string>): Compiled {
  const faults = new Set<string>();
  const core = entities.filter((entity) => entity.core);
  return {
    snapshot: {
      gate: write(core, spoken, faults, GATE),
      whole: write(entities, spoken, faults, WHOLE),
    },
    faults: [...faults],
  };
}

/** Which forms go into a lexicon. */
interface Scope {
  form(entity: Entity, form: Alias): boolean;
  noun(noun: string): boolean;
  not(entity: Entity): Sense;
  offices: string;
}

const WHOLE: Scope = {
  form: (_, form) => senseOf(form) !== 'g',
  noun: () => true,
  not: () => 'n',
  offices: OFFICES,
};

/** Of people and governments safe single words, of plans compounds with nouns of one word, of others short forms. */
const GATE: Scope = {
  form: ({ kind, compounds }, form) => {
    const words = textOf(form).split(/\s/).length;
    const sense = senseOf(form);
    if (kind === 'person' || kind === 'government') return words === 1 && (sense === 's' || sense === 'g');
    return !compounds && sense !== 'a' && words <= (kind === 'event' ? 6 : 3);
  },
  noun: (noun) => !noun.includes(' '),
  not: ({ kind }) => (kind === 'event' ? 'o' : 'n'),
  offices: '',
};

function write(
  entities: readonly Entity[],
  spoken: ReadonlySet<string>,
  faults: Set<string>,
  scope: Scope,
): string {
  const lines = new LexiconLines(faults);
  entities.forEach((entity, index) => {
    const { id, aliases, not = [], compounds = {} } = entity;
    for (const alias of Object.values(aliases).flat()) {
      if (scope.form(entity, alias)) lines.put(id, textOf(alias), senseOf(alias) + String(index));
    }
    for (const phrase of not)
      if (scope.form(entity, phrase)) lines.put(id, phrase, scope.not(entity) + String(index));
    for (const compound of Object.values(compounds).flat()) {
      lines.putCompound(id, { ...compound, nouns: compound.nouns.filter(scope.noun) }, index);
    }
  });
  const ids = entities.map(({ id }) => id).join(' ');
  const marks = entities.map((entity) => markOf(entity, spoken)).join('');
  return [ids, marks, JSON.stringify(traitsOf(entities)), ...lines.toLines(), scope.offices].join('\n');
}

const textOf = (alias: Alias): string => (typeof alias === 'string' ? alias : alias.text);

const senseOf = (alias: Alias): string => (typeof alias === 'string' ? 's' : alias.needs.charAt(0));

/** The side of a person or government as a letter from a to e, or o; in capitals when nothing is said of it. */
function markOf({ id, kind, side }: Entity, spoken: ReadonlySet<string>): string {
  const mark = kind === 'person' || kind === 'government' ? 'abcde'.charAt(SIDES.indexOf(side)) : 'o';
  return spoken.has(id) ? mark : mark.toUpperCase();
}
