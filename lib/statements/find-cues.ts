import type { CueVerb } from './cue-verbs.ts';
import { CUE_VERBS, PHRASAL, PHRASAL_FORMS } from './cue-verbs.ts';
import { isSupposed } from './is-supposed.ts';
import type { Unit } from './unit.ts';
import { isComma, isNominal, isQuote, isVerbal } from './unit.ts';
import { MODIFIERS, POSSESSIVES } from './words.ts';

/** A reporting verb in a sentence, with the words of its verb group (unit numbers, both inclusive). */
export interface Cue {
  verb: CueVerb;
  at: number;
  from: number;
  to: number;
  form: 'finite' | 'gerund' | 'infinitive' | 'passive';
}

/** The reporting verbs of a sentence outside its quotations that say that something was said, not that it was not. */
export function findCues(units: readonly Unit[]): Cue[] {
  return units.flatMap((_, at) => {
    const found = isVerbHere(units, at) ? verbAt(units, at) : null;
    if (!found) return [];
    const group = groupOf(units, at);
    const unsaid = group.words.some((word) => NEGATIONS.has(word)) || isNegatedBefore(units, group.from);
    if (unsaid || isSupposed(units, group)) return [];
    return [
      {
        verb: found.verb,
        at,
        from: group.from,
        to: found.to,
        form: formOf(units, at, group),
      },
    ];
  });
}

/** A negation, or a verb that says that the saying did not come about. */
const NEGATIONS = new Set(
  `not n't never hardly neither nor cannot declined declines decline declining refused refuses refuse refusing failed
  fails fail stopped avoided unable hesitated unwilling reluctant scarcely barely`.split(/\s+/),
);

const isNegatedBefore = (units: readonly Unit[], from: number): boolean =>
  /^(without|of|than|nobody|none|neither|nothing|from)$/.test(units[from - 1]?.low ?? '') ||
  (units[from - 2]?.low === 'no' && units[from - 1]?.low === 'one');

/** Forms that are nouns at least as often as verbs: taken only where the tagger sees a verb. */
const isVerbHere = (units: readonly Unit[], at: number): boolean => {
  const unit = units[at];
  const before = units[at - 1];
  if (!unit) return false;
  if (/^(said|says|told|added|insisted|warned|denied|announced)$/.test(unit.low) && before?.tag !== 'DET')
    return true;
  if (!isVerbal(unit)) return isMistagged(units, at);
  if (before?.tag === 'DET' && !/^(all|both|each)$/.test(before.low)) return false;
  return !(POSSESSIVES.has(before?.low ?? '') || before?.low === "'s") && !isAttribute(units, at);
};

/** A plural in -s after a name and before "that" or a clause: "Moscow claims that", "Kyiv rejects plan". */
const isMistagged = (units: readonly Unit[], at: number): boolean => {
  const unit = units[at];
  const next = units[at + 1];
  const before = units[at - 1];
  if (!unit || unit.tag === 'PROPN') return false;
  if (/ing$/.test(unit.low)) return isComma(before) && /^(that|of)$/.test(next?.low ?? '');
  if (/ed$/.test(unit.low))
    return (
      (isNominal(before) || before?.tag === 'AUX') &&
      (next?.tag === 'DET' || next?.low === 'that' || isQuote(next))
    );
  if (unit.low === 'forecast') return isNominal(before) && next?.tag === 'DET';
  if (!/s$/.test(unit.low) || before?.tag !== 'PROPN') return false;
  return next?.low === 'that' || next?.tag === 'DET' || next?.tag === 'PROPN' || next?.low === ':';
};

/** "The proposed plan", "so-called": a participle that describes a noun. */
const isAttribute = (units: readonly Unit[], at: number): boolean => {
  const before = units[at - 1];
  return (
    before?.low === '-' ||
    (before?.tag === 'ADJ' &&
      isNominal(units[at + 1]) &&
      !MODIFIERS.has(before.low) &&
      /ed$/.test(units[at]?.low ?? ''))
  );
};

function verbAt(units: readonly Unit[], at: number): { verb: CueVerb; to: number } | null {
  const low = units[at]?.low ?? '';
  const lemma = PHRASAL_FORMS.get(low);
  if (lemma) {
    const found = phrasalAt(units, at, lemma);
    if (found) return found;
  }
  const verb = CUE_VERBS.get(low);
  return verb ? { verb, to: withColon(units, at) } : null;
}

function phrasalAt(units: readonly Unit[], at: number, lemma: string): { verb: CueVerb; to: number } | null {
  const rest = units.slice(at + 1, at + 4).map(({ low }) => low);
  for (const [phrase, [act, frames]] of Object.entries(PHRASAL)) {
    const [first, ...words] = phrase.split(' ');
    if (first !== lemma) continue;
    const skipped = rest[0] === 'it' && first === 'make' ? 1 : 0;
    if (words.every((word, n) => rest[n + skipped] === word))
      return { verb: { lemma: phrase, act, frames }, to: withColon(units, at + skipped + words.length) };
  }
  return null;
}

/** Manner goes with the verb ("said angrily"), and so does a colon that leads to the words (PolNeAR). */
const withColon = (units: readonly Unit[], at: number): number => {
  const manner =
    /ly$|^(again|too|flatly)$/.test(units[at + 1]?.low ?? '') && units[at + 1]?.tag === 'ADV' ? at + 1 : at;
  return units[manner + 1]?.low === ':' ? manner + 1 : manner;
};

interface Group {
  from: number;
  words: string[];
}

/** Verbs that lead to the one that says: "went on to say", "declined to say". */
const CHAINS = new Set(
  `went continued declined declines refused refuses failed used appeared seemed appears seems sought tried wanted wants
  expected likely set due going hastened rushed moved felt obliged forced able unable unwilling reluctant keen quick
  has have had stopped began hesitated continues continue decline refuse careful eager plans planned hopes hoped`.split(
    /\s+/,
  ),
);

/** The verb with its auxiliaries, adverbs, negations and leading verbs, leftwards. */
function groupOf(units: readonly Unit[], at: number): Group {
  let from = at;
  while (from > 0) {
    const before = units[from - 1];
    if (!before) break;
    if (
      before.tag === 'AUX' ||
      (before.tag === 'ADV' && !/^(so|when|where|how|why|meanwhile|however|there|here)$/.test(before.low))
    )
      from -= 1;
    else if (before.tag === 'PART' && before.low !== "'s" && before.low !== 'to') from -= 1;
    else if (before.low === 'to' && CHAINS.has(units[from - 2]?.low ?? '')) from -= 2;
    else if (before.low === 'on' && units[from - 2]?.low === 'went') from -= 2;
    else if (before.low === 'to' && units[from - 2]?.low === 'on' && units[from - 3]?.low === 'went')
      from -= 3;
    else if (before.low === 'as' && /^(quoted|cited)$/.test(units[from - 2]?.low ?? '')) from -= 2;
    else if (before.low === 'as' && /ing$/.test(units[at]?.low ?? '') && byline(units, from - 1) < 0)
      return { from: from - 1, words: [] };
    else if (before.low === 'as' && byline(units, from - 1) >= 0) from = byline(units, from - 1);
    else break;
  }
  return { from, words: units.slice(from, at).map(({ low }) => low) };
}

/** "was quoted by the daily as saying": where "quoted by" stands before an "as". */
const byline = (units: readonly Unit[], as: number): number => {
  for (let at = as - 2; at >= Math.max(0, as - 7); at -= 1)
    if (/^(quoted|cited)$/.test(units[at]?.low ?? '')) return units[at + 1]?.low === 'by' ? at : -1;
  return -1;
};

const BE = /^(is|are|was|were|been|being|be|'s|'re)$/;

function formOf(units: readonly Unit[], at: number, { from, words }: Group): Cue['form'] {
  if (
    units[from - 1]?.low === 'to' &&
    units[at]?.tag !== 'NOUN' &&
    !/ed$|^(said|told)$/.test(units[at]?.low ?? '')
  )
    return 'infinitive';
  const low = units[at]?.low ?? '';
  const be = words.findLastIndex((word) => BE.test(word));
  if (/ing$/.test(low))
    return be >= 0 || words.includes('quoted') || words.includes('cited') ? 'finite' : 'gerund';
  return be >= 0 && /(ed|en|said|told|cast)$/.test(low) && !words.slice(be).some((word) => word === 'to')
    ? 'passive'
    : 'finite';
}
