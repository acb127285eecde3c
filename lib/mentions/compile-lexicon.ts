import type { Alias, Compound, Entity } from '../domain/entity.ts';
import type { LexiconSnapshot } from '../domain/mention.ts';
import { SIDES } from '../domain/side.ts';
import { formFault, MOST_FORMS } from './form-fault.ts';
import type { Traits } from './open-lexicon.ts';
import { foldText } from './fold.ts';
import { OFFICES } from './offices.ts';
import { TableWriter } from './table-writer.ts';

/** What a form says of an entity, in one letter: safe, needs context, needs an antecedent, tells only the gate, or means something else. */
export type Sense = 's' | 'c' | 'a' | 'g' | 'n';

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
  offices: string;
}

const WHOLE: Scope = { form: (_, form) => senseOf(form) !== 'g', noun: () => true, offices: OFFICES };

/** Of people and governments safe single words, of plans compounds with nouns of one word, of others short forms. */
const GATE: Scope = {
  form: ({ kind, compounds }, form) => {
    const words = textOf(form).split(/\s/).length;
    if (kind === 'person' || kind === 'government') return typeof form === 'string' && words === 1;
    return !compounds && senseOf(form) !== 'a' && words <= 3;
  },
  noun: (noun) => !noun.includes(' '),
  offices: '',
};

function write(
  entities: readonly Entity[],
  spoken: ReadonlySet<string>,
  faults: Set<string>,
  scope: Scope,
): string {
  const lines = new Lines(faults);
  entities.forEach((entity, index) => {
    const { id, aliases, not = [], compounds = {} } = entity;
    for (const alias of Object.values(aliases).flat()) {
      if (scope.form(entity, alias)) lines.put(id, textOf(alias), senseOf(alias) + String(index));
    }
    for (const phrase of not) if (scope.form(entity, phrase)) lines.put(id, phrase, `n${index}`);
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

/** What tells an entity apart from others of the same form, by its number: of those that have such a thing. */
function traitsOf(entities: readonly Entity[]): Record<number, Traits> {
  const traits = entities.map(({ id, near, since, versionOf }, index): [number, Traits] => {
    const versions = entities
      .filter((one) => one.versionOf === id)
      .map((one) => ({ entity: one.id, since: one.since ?? '' }))
      .sort((a, b) => (a.since < b.since ? 1 : -1));
    return [
      index,
      {
        ...(near && { near }),
        ...(since && { since }),
        ...(versionOf && { versionOf }),
        ...(versions.length > 0 && { versions }),
      },
    ];
  });
  return Object.fromEntries(traits.filter(([, one]) => Object.keys(one).length > 0));
}

/** The side of a person or government as a letter from a to e, or o; in capitals when nothing is said of it. */
function markOf({ id, kind, side }: Entity, spoken: ReadonlySet<string>): string {
  const mark = kind === 'person' || kind === 'government' ? 'abcde'.charAt(SIDES.indexOf(side)) : 'o';
  return spoken.has(id) ? mark : mark.toUpperCase();
}

/** Gathers forms with their senses, and writes what a table, its senses and its nouns are read from. */
class Lines {
  readonly #faults: Set<string>;
  readonly #forms = new Map<string, Map<string, string>>();
  readonly #nouns = new Map<string, number>();

  constructor(faults: Set<string>) {
    this.#faults = faults;
  }

  /** Takes a form in one sense; a safe sense for an entity stands over one that needs context. */
  put(id: string, written: string, sense: string): void {
    const form = written.length > 1000 ? written : trimmed(foldText(written).text);
    const fault =
      this.#forms.size < MOST_FORMS
        ? formFault(form) && `“${form.slice(0, 40)}” ${formFault(form)}`
        : `has forms beyond the ${MOST_FORMS} that a lexicon holds`;
    if (fault !== null) {
      this.#faults.add(`${id}: ${fault}`);
      return;
    }
    const senses = this.#forms.get(form) ?? new Map<string, string>();
    this.#forms.set(form, senses);
    const key = sense.slice(1);
    if (senses.get(key)?.charAt(0) !== 's') senses.set(key, sense);
  }

  putCompound(id: string, { anchors, nouns, noun, gap, needs }: Compound, index: number): void {
    const words = nouns.map((word) => foldText(word).text.trim().toLowerCase()).filter((word) => word !== '');
    if (words.length === 0) return;
    const key = words.sort((a, b) => b.length - a.length).join('|');
    const list = this.#nouns.get(key) ?? this.#nouns.size;
    this.#nouns.set(key, list);
    const sense = `${needs ? 'c' : 's'}${index},${noun === 'before' ? 'b' : 'a'},${gap},${list}`;
    for (const anchor of anchors) this.put(id, anchor, sense);
  }

  toLines(): string[] {
    const senses = new Map<string, number>([['', 0]]);
    const table = new TableWriter();
    for (const [form, byEntity] of this.#forms) {
      const text = [...byEntity.values()].join(' ');
      const n = senses.get(text) ?? senses.size;
      senses.set(text, n);
      table.add(form, n);
    }
    return [[...this.#nouns.keys()].join('\t'), [...senses.keys()].join('\t'), ...table.toLines()];
  }
}

/** A form without the signs around it that no reader takes for a part of the name. */
const trimmed = (form: string): string => form.replace(/^[^\p{L}\p{N}]+/u, '').trimEnd();
