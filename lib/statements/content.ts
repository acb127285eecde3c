/** A stretch of content in a sentence: unit numbers, both inclusive. */
export interface Stretch {
  from: number;
  to: number;
}

/** What is said, and by which kind of content it was recognised. */
export interface Content {
  stretches: Stretch[];
  kind: 'quotation' | 'that' | 'clause' | 'phrase' | 'infinitive' | 'naming' | 'before';
}
