import type { Act, Attribution, ResponseKind } from './claim.ts';
import type { Day } from './day.ts';
import type { EntityKind } from './entity.ts';
import type { Side } from './side.ts';

/** What the counting reports amount to (DESIGN §3.4); computed, never stored. */
export type Standing = 'contested' | 'agreed' | 'one-sided' | 'silent';

/** A speaker as a card names it. */
export interface SpeakerLine {
  id: string;
  name: string;
  side: Side;
  /** Where known: what a group does is said in the plural ("US officials deny"). */
  kind?: EntityKind;
}

/** How many sources carry something and how many origins that comes down to. */
export interface Voices {
  sources: number;
  origins: number;
}

/** A link to a page that carries a claim, with the source it relays if it relays one. */
export interface ReportLine {
  source: string;
  sourceName: string;
  /** Null when the source relays nobody. */
  originName: string | null;
  url: string;
  published: Day | null;
  quote: string | null;
}

/** That another claim answers this one, in the answer's own word. */
export interface AnswerLine {
  claim: string;
  speaker: SpeakerLine;
  how: ResponseKind;
  date: Day;
}

/** One claim as a card shows it. */
export interface ClaimLine {
  id: string;
  date: Day;
  speaker: SpeakerLine;
  attribution: Attribution;
  act: Act;
  content: string;
  voices: Voices;
  /** Counting reports, those by the origin itself first. */
  reports: ReportLine[];
  answeredBy: AnswerLine[];
  /** What this claim answers itself. */
  answers: AnswerLine[];
}

/** A speaker's present position and where it rests. */
export interface HolderLine {
  speaker: SpeakerLine;
  claim: string;
  date: Day;
  act: Act;
  /** Positions that the same speaker took before: history, not a dispute. */
  formerly: { position: string; label: string; date: Day }[];
  /** Another position by the same speaker on the same day, which the card shows too. */
  sameDay: { position: string; label: string }[];
}

/** One answer to a question with everybody who holds it. */
export interface PositionLine {
  id: string;
  label: string;
  holders: HolderLine[];
  voices: Voices;
}

/** A question as of a day, for one reader. */
export interface QuestionLine {
  id: string;
  text: string;
  standing: Standing;
  /** Held positions, in the order of the sides of their holders. */
  positions: PositionLine[];
  /** The newest day on which somebody spoke to it. */
  newest: Day | null;
}

/** How many claims there are, whether they are shown or not. */
export interface ClaimCounts {
  /** Visible claims on or before the day in view. */
  claims: number;
  /** Claims on or before that day which no trusted report carries. */
  hidden: number;
  /** Visible claims after that day and on or before today. */
  since: number;
}

/** How many questions there are on which somebody holds a position, whether they are shown or not. */
export interface QuestionCounts {
  questions: number;
  contested: number;
}

/** What a card shows about an entity. */
export interface Briefing {
  entity: {
    id: string;
    name: string;
    kind: EntityKind;
    side: Side;
    gist: string;
    /** Titles held on the day in view. */
    roles: string[];
    /** The entity whose claims are shown instead, for a place that stands for a government. */
    standsFor: string | null;
  };
  asOf: Day;
  /** Contested first, then agreed, one-sided; within each the newest first. No more than can be read; counts has all. */
  questions: QuestionLine[];
  /** Newest first. */
  claims: ClaimLine[];
  /** What came after the day in view, newest first. */
  newer: ClaimLine[];
  counts: ClaimCounts & QuestionCounts;
}

/** What the popup shows about a page. */
export interface PageBriefing {
  asOf: Day;
  questions: QuestionLine[];
  counts: Briefing['counts'];
}
