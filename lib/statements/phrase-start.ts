import type { Unit } from './unit.ts';
import { isComma, isFragment, isNominal, isVerbal } from './unit.ts';
import { isGlue, isModifier, isQuantity, REACH } from './phrase-parts.ts';
import { INNER, MODIFIERS, OCCASIONS, POSSESSIVES, RELATIVES, SUBJECTS } from './words.ts';

/**
 * The first unit of the noun phrase that ends at `last`, grown over determiners, prepositional phrases, modifiers
 * and restrictive relative clauses; `last + 1` when there is none. Adverbials before it are left out.
 */
export function phraseStart(units: readonly Unit[], last: number): number {
  if (/^(i|we|he|she|they|you)$/.test(units[last]?.low ?? '')) return last;
  let at = units[last]?.low === ')' ? beforeBracket(units, last) : last;
  while (at >= 0 && last - at < REACH) {
    if (belongs(units, at, last)) at -= 1;
    else {
      const relative = relativeStart(units, at);
      if (relative <= 0) break;
      at = relative - 1;
    }
  }
  return trimmed(units, afterObject(units, at + 1, last), last);
}

/** "Rosneft owns [Yugansk and] Russia has said": what a verb of the same clause has for its object is no speaker. */
function afterObject(units: readonly Unit[], from: number, last: number): number {
  const and = units.findIndex(({ low }, n) => n > from && n < last && low === 'and');
  if (and < 0 || !/^(PROPN|DET|PRON)$/.test(units[and + 1]?.tag ?? '')) return from;
  for (let at = from - 1; at >= 0; at -= 1) {
    const unit = units[at];
    if (!unit || isComma(unit) || /^(QUOTE|SCONJ|CCONJ|PUNCT)$/.test(unit.tag)) return from;
    if (isVerbal(unit)) return and + 1;
  }
  return from;
}

/** "Rep. Himes (D-Conn.)": the word before the bracket. */
const beforeBracket = (units: readonly Unit[], close: number): number => {
  for (let at = close; at >= 0 && close - at < 12; at -= 1) if (units[at]?.low === '(') return at - 1;
  return close;
};

function belongs(units: readonly Unit[], at: number, last: number): boolean {
  const unit = units[at];
  if (!unit) return false;
  const before = units[at - 1];
  const after = at < last ? units[at + 1] : undefined;
  switch (unit.tag) {
    case 'NOUN':
    case 'PROPN':
    case 'NUM':
    case 'SYM':
    case 'DET':
    case 'ADJ':
      return !/^(that|such)$/.test(unit.low) || unit.tag !== 'DET' || after !== undefined;
    case 'PRON':
      return at === last ? SUBJECTS.has(unit.low) : POSSESSIVES.has(unit.low) || isQuantity(unit, after);
    case 'PART':
      return /^('s|'|s')$/.test(unit.low);
    case 'ADP':
      return after !== undefined && INNER.has(unit.low) && !isClausal(units, at);
    case 'CCONJ':
      return after !== undefined && /^(and|or|&|&amp;)$/.test(unit.low) && joins(before, after);
    case 'ADV':
      if (/^(as|so|when|even|while|how|where)$/.test(unit.low)) return false;
      return (
        /^(NUM|ADJ)$/.test(after?.tag ?? '') ||
        (after?.tag === 'VERB' && MODIFIERS.has(after.low) && (isNominal(before) || before?.tag === 'ADJ')) ||
        (after?.tag === 'DET' && /^(nearly|almost|about)$/.test(unit.low))
      );
    case 'VERB':
      return isModifier(before, unit, after);
    case 'QUOTE':
      return isFragment(unit) && (isNominal(after) || isNominal(before) || before?.tag === 'DET');
    default:
      return isGlue(before, unit, after);
  }
}

/** A preposition after a verb opens that verb's own phrase. */
const isClausal = (units: readonly Unit[], at: number): boolean => {
  const before = units[at - 1];
  return isVerbal(before) && !MODIFIERS.has(before?.low ?? '');
};

const joins = (before: Unit | undefined, after: Unit): boolean =>
  (isNominal(before) || before?.tag === 'ADJ' || isComma(before)) &&
  !isVerbal(after) &&
  after.tag !== 'ADV' &&
  !(before?.tag === 'NUM' && after.tag === 'PROPN');

/** Where the relative clause that `at` lies in begins, when it follows its noun without a comma; else -1. */
function relativeStart(units: readonly Unit[], at: number): number {
  if (!/^(VERB|AUX|ADV|PART|ADP|PRON|SCONJ)$/.test(units[at]?.tag ?? '')) return -1;
  for (let i = at; i > 0 && at - i < 18; i -= 1) {
    const unit = units[i];
    if (!unit || unit.tag === 'PUNCT' || unit.tag === 'QUOTE') return -1;
    if (RELATIVES.has(unit.low)) return isRelative(units, i) ? i : -1;
  }
  return -1;
}

const isRelative = (units: readonly Unit[], at: number): boolean => {
  const before = units[at - 1];
  if (!isNominal(before) || (before?.tag === 'PRON' && !/^(those|one|others|people)$/.test(before.low)))
    return false;
  return units[at]?.low !== 'that' || (isVerbal(units[at + 1]) && before?.tag === 'NOUN');
};

/** Without what precedes the noun phrase proper: conjunctions, adverbs, "In Kyiv", "Last week". */
function trimmed(units: readonly Unit[], from: number, last: number): number {
  let at = from;
  while (
    at <= last &&
    /^(CCONJ|ADV|PUNCT|SCONJ|PART)$/.test(units[at]?.tag ?? '') &&
    !isQuantityAdverb(units, at)
  )
    at += 1;
  if (units[at]?.low === 'with') return at + 1;
  if (/^(least|most)$/.test(units[at + 1]?.low ?? '')) return at;
  if (units[at]?.tag === 'ADP' && !/^(about|around|over)$/.test(units[at]?.low ?? ''))
    return afterLeading(units, at, last);
  const timed = /^(last|this|next|earlier|late|early|later)$/.test(units[at]?.low ?? '');
  if (timed && OCCASIONS.has(units[at + 1]?.low ?? '') && at + 2 <= last) return trimmed(units, at + 2, last);
  if (
    OCCASIONS.has(units[at]?.low ?? '') &&
    at < last &&
    units[at]?.tag === 'PROPN' &&
    /day$/.test(units[at]?.low ?? '')
  )
    return trimmed(units, at + 1, last);
  return at;
}

const isQuantityAdverb = (units: readonly Unit[], at: number): boolean =>
  units[at]?.tag === 'ADV' && /^(NUM|ADJ|DET)$/.test(units[at + 1]?.tag ?? '');

/** Behind a leading prepositional phrase, where a new noun phrase begins; past the end when none does. */
function afterLeading(units: readonly Unit[], at: number, last: number): number {
  for (let i = at + 2; i <= last; i += 1) {
    const unit = units[i];
    const before = units[i - 1];
    if (!unit || !isNominal(before)) continue;
    const fresh =
      unit.tag === 'DET' ||
      unit.tag === 'PRON' ||
      OCCASIONS.has(before?.low ?? '') ||
      (unit.tag === 'PROPN' && before?.tag === 'NOUN');
    if (fresh && unit.tag !== 'ADP') return trimmed(units, i, last);
  }
  return last + 1;
}
