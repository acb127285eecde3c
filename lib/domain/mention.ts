/** An alias found in a text: UTF-16 offsets, end exclusive. */
export interface Mention {
  entity: string;
  start: number;
  end: number;
}

/** Why a page counts as being about the plan: forms that the gate found, and how often. */
export interface TopicReason {
  kind: 'plan' | 'core';
  entity: string;
  form: string;
  count: number;
}

/** The gate's answer about a page. */
export interface Topic {
  onTopic: boolean;
  reasons: TopicReason[];
}

/** A compiled lexicon, as few long strings (DESIGN §8): what every page reads, and what only pages that pass read. */
export interface LexiconSnapshot {
  gate: string;
  whole: string;
}
