import type { Alias, Entity } from '../domain/entity.ts';
import { aliasText } from '../domain/entity.ts';
import type { Sense } from './compile-lexicon.ts';
import { OFFICES } from './offices.ts';

/** Which forms go into a lexicon, and what a phrase says there that means something else. */
export interface Scope {
  form(entity: Entity, form: Alias): boolean;
  noun(noun: string): boolean;
  not(entity: Entity): Sense;
  offices: string;
}

/** All but what tells only the gate. */
export const WHOLE: Scope = {
  form: (_, form) => senseOf(form) !== 'g',
  noun: () => true,
  not: () => 'n',
  offices: OFFICES,
};

/**
 * Of people and governments single words that are safe or the gate's own, of plans compounds with nouns of one word,
 * of others short forms. What is not meant by talks is another's plan or an older peace.
 */
export const GATE: Scope = {
  form: ({ kind, compounds }, form) => {
    const words = aliasText(form).split(/\s/).length;
    const sense = senseOf(form);
    if (kind === 'person' || kind === 'government') return words === 1 && (sense === 's' || sense === 'g');
    return !compounds && sense !== 'a' && words <= (kind === 'event' ? 6 : 3);
  },
  noun: (noun) => !noun.includes(' '),
  not: ({ kind }) => (kind === 'event' ? 'o' : 'n'),
  offices: '',
};

/** What an alias says of its entity. */
export const senseOf = (alias: Alias): string => (typeof alias === 'string' ? 's' : alias.needs.charAt(0));
