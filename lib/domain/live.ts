import type { Act } from './claim.ts';
import type { EntityKind } from './entity.ts';

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

/** A fact-checker's review of a claim, in the reviewer's own words: shown, never counted and never ours. */
export interface Review {
  by: string;
  /** The rating in the reviewer's own words; '' where it gives none in words. */
  rating: string;
  /** Whether it names another publisher's host than the one that it came from. */
  isElsewhere: boolean;
}

/** A review with what it is about, as a page or a data feed states it. */
export interface ReviewedClaim extends Review {
  claim: string;
  url: string | null;
}

/** Who says what by an item's own text: found by machine, not reviewed, no claim. */
export interface LiveSaid {
  /** Entity id, or null for whom the record does not know. */
  speaker: string | null;
  /** The speaker in the item's own words. */
  name: string;
  /** The speaker's kind: what a group does stands in the plural. */
  kind: EntityKind;
  act: Act;
  content: string;
}

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
  /** Where the item is a review: whose, and how it rates. */
  review?: Review;
  /** Milliseconds since 1970, never later than when it was read; null where the item states no day that makes sense. */
  published: number | null;
}

/** A feed that was read: its items in order, and what was left out on the way. */
export interface LiveReading {
  entries: LiveEntry[];
  /** Why items are missing: the feed breaks off, or has more than are read. */
  cut: 'ill-formed' | 'too-long' | null;
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
  /** Entity ids that it mentions. */
  about: string[];
  /** What it says; none in items kept by earlier builds. */
  said?: LiveSaid[];
}

/** What is known of a live source that is switched on; times in milliseconds since 1970. */
export interface LiveState {
  /** Id of the source in the register. */
  source: string;
  nextCheck: number;
  lastSuccess: number | null;
  /** Why the last check failed, else null. */
  fault: LiveFault | null;
  /** Why the last reading lacks items, else null. */
  cut: LiveReading['cut'];
  failures: number;
  notBefore: number | null;
  /** What the server gave to be asked "anything newer?" with; short, and dropped with the source. */
  validators: { etag: string | null; modified: string | null };
  /** When the feed was last read as a whole: at least once a week it is asked for without validators. */
  lastWhole: number | null;
}

/** One story as a card or the record lists it, under "New, unreviewed". */
export interface LiveStory {
  title: string;
  url: string | null;
  sourceName: string;
  published: number | null;
  seen: number;
  /** Whose story it is by its own words, else null. */
  originName: string | null;
  gone: boolean;
  review: Review | null;
  /** What it says, in its own words. */
  said: LiveSaid[];
  /** The other sources that carry it. */
  others: { sourceName: string; url: string | null }[];
}
