/** What a text says, as far as two texts can be compared by machine. */
export interface ClaimWords {
  /** All words in order, folded. */
  run: string[];
  /** Words that carry meaning, without their English endings. */
  heavy: ReadonlySet<string>;
  figures: ReadonlySet<string>;
  /** Whether something in it is negated. */
  negated: boolean;
}

/** English words that tell two statements apart by nothing. */
const LIGHT = new Set(
  `a an the this that these those it its they their them there he his him she her we our us you your i my of in on at to
  for from by with without as and or but if so than then too also is are was were be been being has have had do does did
  will would can could may might must should shall not no any all some such more most very just only now still about into
  over after before up out who which what when where how said says`.split(/\s+/),
);

const NEGATED = /^(no|not|never|nothing|nobody|none|without|cannot|neither|nor)$|n't$/;

/** Reads a text for comparison. */
export function claimWords(text: string): ClaimWords {
  const run = text.toLowerCase().normalize('NFC').replaceAll('’', "'").match(WORDS) ?? [];
  return {
    run,
    heavy: new Set(run.filter((word) => !LIGHT.has(word) && !NEGATED.test(word)).map(stem)),
    figures: new Set(run.filter((word) => /^\d/.test(word))),
    negated: run.some((word) => NEGATED.test(word)),
  };
}

const WORDS = /\p{L}+(?:'\p{L}+)?|\p{N}+(?:[.,]\p{N}+)*/gu;

/** Cuts what English adds to a word, so that "plans", "planned" and "planning" meet. */
const stem = (word: string): string =>
  word
    .replace(/'s$/, '')
    .replace(/^(.{4,}?)(?:ings?|ed|es|s|e)$/, '$1')
    .replace(/([^aeiou])\1$/, '$1');
