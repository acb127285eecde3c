/** One of a question's answers, in words that its holders would recognise. */
export interface Position {
  id: string;
  label: string;
}

/** A point on which speakers differ. */
export interface Question {
  id: string;
  text: string;
  /** Entity ids. */
  about: string[];
  positions: Position[];
}
