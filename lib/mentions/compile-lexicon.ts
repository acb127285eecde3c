import type { Alias, Compound, Entity } from '../domain/entity.ts';
import type { LexiconSnapshot } from '../domain/mention.ts';
import { SIDES } from '../domain/side.ts';
import { foldText } from './fold.ts';

/** What a form says of an entity, in one letter: safe, needs context, or means something else. */
export type Sense = 's' | 'c' | 'n';

/** Characters of the longest form taken. */
const LONGEST = 200;

/** Words so common that they can name nobody. */
const STOP = new Set(
  'the a an and or of in on to for with by is it he she they we you at as are be was this that der die das und le la les et el los y il lo i в на и та і что на з у'.split(
    ' ',
  ),
);

export interface Compiled {
  snapshot: LexiconSnapshot;
  /** Aliases that were left out, each with its entity. */
  faults: string[];
}

/**
 * Compiles entities into two strings. A line holds a form and what it says of which entities; the gate's lines
 * are those of core entities: safe forms of documents, single-word safe forms of people, and the documents'
 * forms that need context. `spoken` names the entities that the record has something to say about: the others
 * resolve ambiguity and are not painted. Runs in the background only.
 */
export function compileLexicon(entities: readonly Entity[], spoken: ReadonlySet<string>): Compiled {
  const faults: string[] = [];
  const whole = createLines(faults);
  entities.forEach((entity, index) => {
    whole.addEntity(entity, index);
  });
  const gate = createLines(faults);
  const core = entities.filter((entity) => entity.core);
  core.forEach((entity, index) => {
    gate.addCore(entity, index);
  });
  return {
    snapshot: { gate: gate.toText(core, spoken), whole: whole.toText(entities, spoken) },
    faults: [...new Set(faults)],
  };
}

/** A person's side as a letter from a to e, or o; in capitals when the record has nothing to say about it. */
function markOf({ id, kind, side }: Entity, spoken: ReadonlySet<string>): string {
  const mark = kind === 'person' ? 'abcde'.charAt(SIDES.indexOf(side)) : 'o';
  return spoken.has(id) ? mark : mark.toUpperCase();
}

interface Lines {
  addEntity(entity: Entity, index: number): void;
  addCore(entity: Entity, index: number): void;
  toText(entities: readonly Entity[], spoken: ReadonlySet<string>): string;
}

function createLines(faults: string[]): Lines {
  const forms = new Map<string, Map<number, Sense>>();
  const compounds: string[] = [];
  const put = (entity: Entity, index: number, alias: Alias, sense: Sense): void => {
    const form = foldText(typeof alias === 'string' ? alias : alias.text).text.trim();
    const fault = formFault(form);
    if (fault) faults.push(`${entity.id}: “${form.slice(0, 40)}” ${fault}`);
    else addSense(forms, form, index, sense);
  };
  const addCompounds = (entity: Entity, index: number): void => {
    for (const compound of Object.values(entity.compounds ?? {}).flat()) {
      compounds.push(compoundLine(compound, index));
    }
  };
  return {
    addEntity: (entity, index) => {
      for (const alias of aliasesOf(entity)) put(entity, index, alias, senseOf(alias));
      for (const phrase of entity.not ?? []) put(entity, index, phrase, 'n');
      addCompounds(entity, index);
    },
    addCore: (entity, index) => {
      for (const alias of aliasesOf(entity)) {
        const text = typeof alias === 'string' ? alias : alias.text;
        const isName = typeof alias === 'string' && !/\s/.test(text);
        if (entity.kind !== 'person' || isName) put(entity, index, alias, senseOf(alias));
      }
      addCompounds(entity, index);
    },
    toText: (entities, spoken) => {
      const ids = entities.map(({ id }) => id).join(' ');
      const marks = entities.map((entity) => markOf(entity, spoken)).join('');
      const lines = [...forms].map(
        ([form, senses]) => `${form}\t${[...senses].map(([n, s]) => s + n).join(' ')}`,
      );
      return [ids, marks, String(compounds.length), ...compounds, ...lines.sort()].join('\n');
    },
  };
}

const aliasesOf = (entity: Entity): Alias[] => Object.values(entity.aliases).flat();

const senseOf = (alias: Alias): Sense => (typeof alias === 'string' ? 's' : 'c');

function addSense(forms: Map<string, Map<number, Sense>>, form: string, index: number, sense: Sense): void {
  const senses = forms.get(form) ?? new Map<number, Sense>();
  forms.set(form, senses);
  if (senses.get(index) !== 's') senses.set(index, sense);
}

function compoundLine({ anchors, nouns, noun, gap, needs }: Compound, index: number): string {
  const folded = (words: readonly string[]): string => words.map((word) => foldText(word).text).join('|');
  return [folded(anchors), folded(nouns), noun, gap, needs ? 'c' : 's', index].join('\t');
}

/** Why a form cannot be matched on, or null. */
function formFault(form: string): string | null {
  if (!/[\p{L}\p{N}]/u.test(form)) return 'has no letter';
  if (form.length > LONGEST) return `is longer than ${LONGEST} characters`;
  if (form.length < 2) return 'is a single character';
  return STOP.has(form.toLowerCase()) ? 'is a common word' : null;
}
