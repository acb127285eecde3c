import type { Day } from '../domain/day.ts';
import type { Sense } from './compile-lexicon.ts';
import type { Table } from './table.ts';
import { openTable } from './table.ts';

/** What tells an entity apart from others of the same form. */
export interface Traits {
  near?: string[];
  since?: Day;
  versionOf?: string;
  /** Its versions, the newest first. */
  versions?: { entity: string; since: Day }[];
}

/** What a form may stand for. */
export interface Meaning extends Traits {
  entity: string;
  sense: Sense;
}

/** A compound, ready to be looked for at its anchor. */
export interface OpenCompound {
  nouns: readonly string[];
  noun: 'after' | 'before';
  gap: number;
  meaning: Meaning;
}

/** What is known of one form: its meanings, and the compounds whose anchor it is. */
export interface Senses {
  meanings: Meaning[];
  compounds: OpenCompound[];
}

/** A loaded lexicon. */
export interface Lexicon {
  table: Table;
  /** Endings of words that stand before a surname and are no given name. */
  offices: readonly string[];
  /** The first day that anything in the record is dated to. */
  firstDay: Day;
  /** A letter for the side of a person or a party to the war, '' for anything else. */
  sideOf(entity: string): string;
  /** Whether the record has something to say about it. */
  isSpoken(entity: string): boolean;
  /** The senses with a number that the table gave. */
  sensesOf(n: number): Senses;
}

/** Loads a compiled lexicon: splits it into its lines and reads the table's numbers; nothing is built by form. */
export function openLexicon(text: string): Lexicon {
  const [
    idLine = '',
    marks = '',
    traitLine,
    nounLine = '',
    senseLine = '',
    begun = '',
    whole = '',
    offices = '',
    firstDay = '',
  ] = text.split('\n');
  const ids = idLine.split(' ');
  const traits = JSON.parse(traitLine ?? '{}') as Record<string, Traits>;
  const nouns = nounLine.split('\t');
  const senses = senseLine.split('\t');
  const markOf = (entity: string): string => marks.charAt(ids.indexOf(entity));
  const read = new Map<number, Senses>();
  return {
    table: openTable(begun, whole),
    offices: offices.split(' '),
    firstDay,
    sideOf: (entity) => markOf(entity).toLowerCase().replace('o', ''),
    isSpoken: (entity) => /[a-z]/.test(markOf(entity)),
    sensesOf: (n) => {
      const known = read.get(n) ?? readSenses(senses[n] ?? '', ids, traits, nouns);
      read.set(n, known);
      return known;
    },
  };
}

/** Reads senses as they are written: a letter and an entity's number; of a compound also side, gap and nouns. */
function readSenses(
  text: string,
  ids: readonly string[],
  traits: Record<string, Traits>,
  nouns: readonly string[],
): Senses {
  const senses: Senses = { meanings: [], compounds: [] };
  for (const word of text === '' ? [] : text.split(' ')) {
    const [entity = '', noun, gap, list] = word.slice(1).split(',');
    const meaning = { ...traits[entity], sense: word.charAt(0) as Sense, entity: ids[Number(entity)] ?? '' };
    if (noun === undefined) senses.meanings.push(meaning);
    else {
      senses.compounds.push({
        nouns: (nouns[Number(list)] ?? '').split('|'),
        noun: noun === 'b' ? 'before' : 'after',
        gap: Number(gap),
        meaning,
      });
    }
  }
  return senses;
}
