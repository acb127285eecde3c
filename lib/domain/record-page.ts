import type { Act } from './claim.ts';
import type { Briefing, ClaimCounts, ClaimLine, QuestionLine, SpeakerLine, Standing } from './briefing.ts';
import type { ResponseKind } from './claim.ts';
import type { Day } from './day.ts';
import type { LiveStory } from './live.ts';
import type { MatrixRow, PlanVersion, QuestionBriefing } from './overview.ts';
import type { Side } from './side.ts';
import type { SourceKind, StateControl } from './source.ts';

/** The record's four overviews, in the order of its navigation. */
export const OVERVIEWS = ['matrix', 'timeline', 'plan', 'sources'] as const;

/** What has a page of its own in the record. */
export const DETAILS = ['question', 'entity', 'claim'] as const;

export type Overview = (typeof OVERVIEWS)[number];
export type Detail = (typeof DETAILS)[number];

/** Standings by which the matrix can be filtered; a silent question has no row. */
export const FILTERED_STANDINGS = ['contested', 'agreed', 'one-sided'] as const;

/** What the address of the record says after its `#` (lib/record/permalink.ts). */
export interface Permalink {
  shows: Overview | Detail;
  /** Of the question, entity or claim; '' for an overview. */
  id: string;
  /** The day in view; null follows today. */
  asOf: Day | null;
  side: Side | null;
  standing: Standing | null;
  /** Words that everything in view contains. */
  text: string;
  /** Only claims that this source carries or that go back to it. */
  source: string | null;
  /** The month that the timeline shows, `YYYY-MM`; null shows all. */
  month: string | null;
  /** A lane and a day of the timeline whose claims are listed. */
  lane: Side | null;
  at: Day | null;
  /** Which part of a long list, from 1 on. */
  part: number;
}

/** Gives the address at which the record shows something else than now. */
export type To = (change: Partial<Permalink>) => string;

/** A stretch of a long list: entries `from` to `to` of `total`, counted from 1. */
export interface Part {
  part: number;
  parts: number;
  from: number;
  to: number;
  total: number;
}

export interface MatrixPage {
  shows: 'matrix';
  rows: MatrixRow[];
  part: Part;
  /** Questions on which nobody visible is on record by the day in view. */
  silent: number;
}

/** Days that the timeline draws as one column. */
export interface TimelineColumn {
  from: Day;
  to: Day;
}

/** The claims of one side in one column: an act for each mark, the first ones where there are too many to draw. */
export interface TimelineCell {
  column: number;
  acts: Act[];
  claims: number;
}

export interface TimelinePage {
  shows: 'timeline';
  columns: TimelineColumn[];
  lanes: { side: Side; cells: TimelineCell[] }[];
  months: { month: string; claims: number }[];
  /** The column of the day in view; null when it lies outside. */
  now: number | null;
  claims: ClaimLine[];
  part: Part;
}

/** A run of words that a text shares with its former version, or that only one of them has. */
export interface Change {
  how: 'kept' | 'added' | 'removed';
  text: string;
}

/** What became of a point in a version; `unpublished` where the version was not published by number. */
export type Fate = 'kept' | 'changed' | 'dropped' | 'new' | 'unpublished' | 'none';

export interface PlanCell {
  version: string;
  fate: Fate;
  points: { n: number; changes: Change[]; url: string | null }[];
}

export interface PlanPage {
  shows: 'plan';
  versions: (PlanVersion & { points: number; fates: Partial<Record<Fate, number>> })[];
  rows: { id: string; category: string; cells: PlanCell[] }[];
}

/** A source and what rests on it as of the day in view, whether it is trusted or not. */
export interface SourceLine {
  id: string;
  name: string;
  kind: SourceKind;
  country: string;
  stateControlled: StateControl | null;
  trusted: boolean;
  /** Claims that it carries. */
  claims: number;
  /** Claims that others carry on its reporting. */
  relayed: number;
  /** Claims that would not be on record without it. */
  alone: number;
}

export interface SourcesPage {
  shows: 'sources';
  sources: SourceLine[];
}

export type QuestionPage = { shows: 'question'; about: SpeakerLine[]; part: Part } & QuestionBriefing;

export interface EntityPage {
  shows: 'entity';
  /** With the first questions and a part of the claims. */
  briefing: Briefing;
  /** Stories of live sources that mention it, newest first: found by machine, not reviewed, in no count. */
  live: LiveStory[];
  /** Whose claims are shown with its own. */
  standsFor: SpeakerLine | null;
  /** Questions beyond those. */
  moreQuestions: number;
  part: Part;
}

/** A claim and what answers it or is answered by it, in the answer's own word. */
export interface ClaimPage {
  shows: 'claim';
  claim: ClaimLine;
  question: QuestionLine | null;
  /** The label of the position that it takes. */
  position: string | null;
  about: SpeakerLine[];
  answeredBy: { how: ResponseKind; claim: ClaimLine }[];
  answers: { how: ResponseKind; claim: ClaimLine }[];
}

/** Why a detail cannot be shown: the record does not have it, not yet on that day, or on no trusted source. */
export interface MissingPage {
  shows: 'missing';
  why: 'unknown' | 'later' | 'hidden';
  /** The first day on which it is on record, where it is later. */
  from: Day | null;
}

export type RecordContent =
  MatrixPage | TimelinePage | PlanPage | SourcesPage | QuestionPage | EntityPage | ClaimPage | MissingPage;

/** All that the record's page shows at one address. */
export interface RecordPage {
  asOf: Day;
  today: Day;
  /** The first day on which somebody visible spoke. */
  first: Day;
  /** The days before and after the one in view on which somebody visible spoke. */
  previous: Day | null;
  next: Day | null;
  counts: ClaimCounts;
  /** The name of the source to which the address filters; null where it names none. */
  sourceName: string | null;
  /** How many visible claims each stretch from the first day to today holds. */
  spread: number[];
  content: RecordContent;
}
