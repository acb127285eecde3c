import type { SpeakerLine } from './briefing.ts';
import type { Act } from './claim.ts';
import type { Day } from './day.ts';

/** The claim of the record that a statement repeats; told only where that is near-certain. */
export interface ClaimMatch {
  claim: string;
  /** The position that the speaker took later, or at that day elsewhere, on the same question; null where none differs. */
  otherwise: { claim: string; label: string; date: Day } | null;
}

/** A statement as it is shown: found by machine, not reviewed. */
export interface StatementLine {
  act: Act;
  /** The words of the text, cut where they run on. */
  content: string;
  match: ClaimMatch | null;
}

/** What one speaker says in a text. */
export interface SpeakerStatements {
  /** Null where the record knows no such speaker. */
  speaker: SpeakerLine | null;
  /** The text's own words for the speaker. */
  words: string;
  statements: StatementLine[];
}

/** What a text says, by speaker: those of the record first, then in the order of the text. */
export interface PageStatements {
  /** Null where it is in none of the languages that statements are found in. */
  language: string | null;
  speakers: SpeakerStatements[];
  /** Whether only the beginning of a very long text was read. */
  isCut: boolean;
}
