import type { Act } from './claim.ts';

/** A stretch of a text: UTF-16 offsets, end exclusive. */
export interface Span {
  start: number;
  end: number;
}

/** An attributed sentence found in a text by machine; not a claim until reviewed (DESIGN §2). */
export interface Statement {
  /** The speaker's words in the text: a whole noun phrase, or the pronoun that stands for one. */
  source: Span;
  /** What shows that something is said: the verb group, a noun such as "denial", or "according to". */
  cue: Span;
  /** What is said; several stretches where the cue interrupts it or quotations go on after it. */
  content: Span[];
  act: Act;
  /** Entity id of the speaker, or null where the record knows none. */
  speaker: string | null;
  /** Whether the content has the speaker's own words in quotation marks. */
  quoted: boolean;
  /** From 0 to 1, by the rule that found it. */
  confidence: number;
}
