import type { Day } from './day.ts';

/** One numbered point of a plan text, in our own words. */
export interface Point {
  n: number;
  gist: string;
  category: string;
  /** Numbers of the points of the former version that it comes from. */
  from: number[];
  /** Pages, https, where the point was seen. */
  urls: string[];
}

/** One version of a plan text. Its id is that of its entity. */
export interface PlanDocument {
  id: string;
  /** The day of this version. */
  date: Day;
  /** The document it was made from, or null for the first. */
  former: string | null;
  /** False where only some of its points were published. */
  complete: boolean;
  points: Point[];
}
