import type { Act } from './claim.ts';

/** Why a live source could not be read; the options say each in plain words. */
export const LIVE_FAULTS = [
  'no-answer',
  'refused',
  'moved',
  'too-long',
  'page',
  'entities',
  'too-deep',
  'ill-formed',
] as const;

export type LiveFault = (typeof LIVE_FAULTS)[number];

/** One item of a live source as its feed has it, cleaned: text without markup, an address that may be followed or none. */
export interface LiveEntry {
  /** What stays the same when the item is corrected: its address, else its guid, else its title. */
  key: string;
  url: string | null;
  title: string;
  /** The item's text as the feed has it, summary or whole. */
  text: string;
  /** The author or agency that the item names for itself. */
  credit: string;
  /** Milliseconds since 1970, never later than when it was read; null where the item states no day that makes sense. */
  published: number | null;
}

/** A feed that was read: its items in order, and what was left out on the way. */
export interface LiveReading {
  entries: LiveEntry[];
  /** Why items are missing: the feed breaks off, or has more than are read. */
  cut: 'ill-formed' | 'too-long' | null;
}

/** A statement of an item: found by machine, not reviewed. */
export interface LiveStatement {
  /** Entity id, or null where the record knows no such speaker. */
  speaker: string | null;
  words: string;
  act: Act;
  content: string;
}

/** An item on topic as it is kept: never a claim, and never counted into any standing. */
export interface LiveItem extends LiveEntry {
  /** Source id and key. */
  id: string;
  /** Id of the source in the register. */
  source: string;
  /** When it was first seen. */
  seen: number;
  /** When its feed was found to have taken it back, else null. */
  gone: number | null;
  /** The source that the text credits with the story, else null. */
  origin: string | null;
  /** Entity ids that it mentions, its speakers included. */
  about: string[];
  statements: LiveStatement[];
}
