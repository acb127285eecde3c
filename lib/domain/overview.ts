import type { ClaimCounts, ClaimLine, PositionLine, QuestionLine, Standing } from './briefing.ts';
import type { Day } from './day.ts';
import type { Point } from './document.ts';
import type { Side } from './side.ts';

/** What one side holds on a question; no position when none of its speakers is on record. */
export interface MatrixCell {
  side: Side;
  positions: PositionLine[];
  /** The newest day on which one of its holders spoke. */
  newest: Day | null;
}

/** A row of the matrix: a question and, in the order of the sides, what each holds. */
export interface MatrixRow {
  question: QuestionLine;
  cells: MatrixCell[];
}

/** One side's claims, oldest first. */
export interface TimelineLane {
  side: Side;
  claims: ClaimLine[];
}

/** The visible claims from the first day to the day in view; no days when there are none. */
export interface Timeline {
  from: Day | null;
  to: Day | null;
  lanes: TimelineLane[];
}

/** A version of the plan as a heading of its history. */
export interface PlanVersion {
  id: string;
  name: string;
  date: Day;
  former: string | null;
  complete: boolean;
}

/**
 * What became of a point in a version: the points that come from it; `dropped` only where the version was
 * published whole and nothing in it comes from the point; `unknown` where only a part of it was published.
 */
export interface PointFate {
  version: string;
  points: Point[];
  fate: 'begins' | 'continues' | 'dropped' | 'unknown' | 'unrelated';
}

/** One point followed through the versions, from the one in which it first stands. */
export interface PointHistory {
  first: string;
  point: Point;
  fates: PointFate[];
}

/** The plan's versions by date, and every point followed through them. */
export interface PlanHistory {
  versions: PlanVersion[];
  points: PointHistory[];
}

/** That a question would stand otherwise without one source. */
export interface Flip {
  source: string;
  sourceName: string;
  from: Standing;
  to: Standing;
}

/** A question for itself: who holds what, every visible claim on it, and what rests on a single source. */
export interface QuestionBriefing {
  question: QuestionLine;
  asOf: Day;
  /** Newest first. */
  claims: ClaimLine[];
  newer: ClaimLine[];
  counts: ClaimCounts;
  flips: Flip[];
}
