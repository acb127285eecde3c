import type { Claim } from './claim.ts';
import type { Entity } from './entity.ts';
import type { Question } from './question.ts';
import type { Source } from './source.ts';

/** A day as a number that keeps the order: 2025-11-20 is 20251120. */
export type DayNumber = number;

/** For each number a list of others: that of n is `items` from `start[n]` to before `start[n + 1]`. */
export interface Lists {
  start: Uint32Array;
  items: Uint32Array;
}

/**
 * The facts of a record by which a briefing is chosen, in columns: no judgement and no text is in it. A claim's
 * number is its place when the newest is first (DESIGN §3.3); entities, questions and sources are numbered by id.
 * A column that may be empty holds the number plus one, and zero for none.
 */
export interface Ledger {
  /** The ids of all claims in one text; that of claim n is from `idStart[n]` to before `idStart[n + 1]`. */
  ids: string;
  idStart: Uint32Array;
  day: Uint32Array;
  speaker: Uint32Array;
  attribution: Uint8Array;
  act: Uint8Array;
  question: Uint32Array;
  /** Place among the question's positions. */
  position: Uint8Array;
  /** The reports of claim n are those from `reportStart[n]` to before `reportStart[n + 1]`, as in its row. */
  reportStart: Uint32Array;
  source: Uint16Array;
  origin: Uint16Array;
  /** The day that the page states, that of the claim where it states none. */
  published: Uint32Array;
  /** The claims that a claim answers, and how, an entry for each item. */
  answered: Lists;
  how: Uint8Array;
  /** The claims that answer a claim. */
  answering: Lists;
  /** The claims on a question. */
  onQuestion: Lists;
  /** The claims by or about an entity. */
  claimsAbout: Lists;
  /** The questions about an entity. */
  questionsAbout: Lists;
  entities: string[];
  names: string[];
  kind: Uint8Array;
  side: Uint8Array;
  /** The entity whose claims are shown with those of this one. */
  standsFor: Uint32Array;
  questions: string[];
  sources: Source[];
}

/** Ids of the rows that a briefing shows. */
export interface Needs {
  entities: string[];
  questions: string[];
  claims: string[];
}

/** The rows that a briefing shows, by id. */
export interface NeededRows {
  entities: ReadonlyMap<string, Entity>;
  questions: ReadonlyMap<string, Question>;
  claims: ReadonlyMap<string, Claim>;
}

/** A briefing that was chosen from the ledger and lacks only the texts of what it shows. */
export interface Draft<T> {
  needs: Needs;
  finish(rows: NeededRows): T;
}
