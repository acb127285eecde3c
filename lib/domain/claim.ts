import type { Day } from './day.ts';

/** What a speaker does with a content (DESIGN §2). */
export const ACTS = [
  'asserts',
  'denies',
  'confirms',
  'announces',
  'proposes',
  'demands',
  'rejects',
  'warns',
  'predicts',
  'withdraws',
] as const;

export type Act = (typeof ACTS)[number];

/** How a claim is tied to an earlier one; denying a content and denying having said it are different things. */
export const RESPONSE_KINDS = [
  'denies',
  'denies-saying',
  'contradicts',
  'confirms',
  'supports',
  'refines',
  'supersedes',
] as const;

export type ResponseKind = (typeof RESPONSE_KINDS)[number];

export interface Response {
  /** Id of the earlier claim. */
  to: string;
  how: ResponseKind;
}

/** Whether the speaker is named, is not, or is a document. */
export const ATTRIBUTIONS = ['named', 'anonymous', 'document'] as const;

export type Attribution = (typeof ATTRIBUTIONS)[number];

/** Whose words a quote is. */
export const QUOTED = ['speaker', 'source', 'document'] as const;

/** One page by one source that carries a claim. */
export interface Report {
  source: string;
  /** https only. */
  url: string;
  /** The day that the page states, or null where it states none. */
  published: Day | null;
  /** The source whose reporting this relays; the source itself when it relays nobody. */
  origin: string;
  /** Verbatim, 25 words at most, or null. */
  quote: string | null;
  /** Whose words the quote is; null exactly when there is no quote. */
  words: (typeof QUOTED)[number] | null;
}

/** One speaker's act on one day. The content is what follows speaker and act: "Peskov denies [that …]". */
export interface Claim {
  id: string;
  date: Day;
  /** Entity id. */
  speaker: string;
  attribution: Attribution;
  act: Act;
  content: string;
  /** Entity ids. */
  about: string[];
  question: string | null;
  /** One of the question's positions; null without a question, and for `withdraws`. */
  position: string | null;
  responses: Response[];
  reports: Report[];
}
