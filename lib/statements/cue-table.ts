import type { Act } from '../domain/claim.ts';

/** What is needed to find statements in a language by cues and quotation marks alone. */
export interface CueTable {
  /** Verb forms by act; several words may make one cue ("a déclaré"). */
  cues: Partial<Record<Act, string>>;
  /** A particle that ends a separable verb at the end of its clause ("teilte … mit"), by form. */
  particles: Record<string, string>;
  /** Words that make a cue only behind what is said (German "so"). */
  trailing?: RegExp;
  /** Words that open the clause that tells what is said. */
  that: RegExp;
  /** "According to": words before the source, and the words after it in languages that put them there. */
  according: string[];
  afterwards: string[];
  /** "As X said, …". */
  as: RegExp;
  pronouns: RegExp;
  negations: RegExp;
  /** Words that no source begins with or goes beyond: when, where, and conjunctions. */
  stops: RegExp;
  /** Words for bodies and offices that speak without a name. */
  roles: RegExp;
}
