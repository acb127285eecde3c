/** A word with its universal part-of-speech tag, or a whole quotation (tag QUOTE) that no rule looks into. */
export interface Unit {
  text: string;
  low: string;
  tag: string;
  /** UTF-16 offsets in the whole text, end exclusive. */
  start: number;
  end: number;
}

/** Gives the words of a paragraph with their tags; offsets are the paragraph's own. */
export type Tagger = (paragraph: string) => Unit[];

/** A sentence as the rules read it. */
export interface Sentence {
  units: Unit[];
  /** Number of the paragraph that it stands in. */
  paragraph: number;
}

export const isQuote = (unit: Unit | undefined): boolean => unit?.tag === 'QUOTE';

/** Whether a quotation is too short to be speech of its own: a word or name set apart, as in the "real" deal. */
export const isFragment = (unit: Unit): boolean =>
  unit.tag === 'QUOTE' && !/[,.!?…][”"’'»“]?$/.test(unit.text) && unit.text.split(/\s+/).length <= 6;

export const isNominal = (unit: Unit | undefined): boolean =>
  unit !== undefined && /^(NOUN|PROPN|PRON|NUM)$/.test(unit.tag);

export const isVerbal = (unit: Unit | undefined): boolean => unit?.tag === 'VERB' || unit?.tag === 'AUX';

export const isComma = (unit: Unit | undefined): boolean => unit?.low === ',';

/** A dash between clauses, not a hyphen in a word. */
export const isDash = (unit: Unit | undefined): boolean => /^(—|–|--|-)$/.test(unit?.low ?? '');
