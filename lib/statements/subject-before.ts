import { phraseEnd } from './phrase-end.ts';
import { phraseStart } from './phrase-start.ts';
import type { Unit } from './unit.ts';
import { isComma, isDash, isFragment, isNominal, isQuote, isVerbal } from './unit.ts';
import { OCCASIONS, RELATIVES, SUBJECTS } from './words.ts';

/** The words for who speaks: unit numbers, both inclusive, and how they stand to the cue. */
export interface Source {
  from: number;
  to: number;
  how: 'before' | 'inverted' | 'relative' | 'shared' | 'agent';
  /** Last unit of the noun that a relative pronoun stands for. */
  antecedent?: number;
}

/** The subject whose noun phrase ends at `last`, over adverbs, occasions and what stands between commas. */
export function subjectBefore(units: readonly Unit[], last: number): Source | null {
  const to = overAdverbs(units, last);
  const unit = units[to];
  if (!unit) return null;
  if (isRelative(units, to))
    return { from: to, to, how: 'relative', antecedent: isComma(units[to - 1]) ? to - 2 : to - 1 };
  if (isComma(unit) || isDash(unit) || unit.low === ')') return aroundParenthesis(units, to);
  if (!isNominal(unit) && !isFragment(unit) && !SUBJECTS.has(unit.low) && unit.tag !== 'ADJ') return null;
  const from = phraseStart(units, to);
  if (from > to || !isSubject(units, from, to)) return null;
  return { from: afterQuote(units, from) ?? listStart(units, from), to, how: 'before' };
}

/** “…,” Ann Lee, head of the bank said: a name with its office runs from the quotation on, though no comma closes it. */
function afterQuote(units: readonly Unit[], from: number): number | null {
  if (!isComma(units[from - 1])) return null;
  for (let at = from - 1; at >= Math.max(0, from - 14); at -= 1) {
    const unit = units[at];
    if (isQuote(unit)) return /[,?!][”"’'»“]$/.test(unit?.text ?? '') && at < from - 2 ? at + 1 : null;
    if (!/^(NOUN|PROPN|DET|ADJ|NUM|ADP|CCONJ|PART|PUNCT)$/.test(unit?.tag ?? '')) return null;
  }
  return null;
}

const isRelative = (units: readonly Unit[], at: number): boolean => {
  const low = units[at]?.low ?? '';
  if (!RELATIVES.has(low)) return false;
  const before = units[at - 1];
  return low === 'that' ? before?.tag === 'NOUN' : isNominal(before) || isComma(before);
};

/** Words that no sentence takes for a speaker by themselves. */
const isSubject = (units: readonly Unit[], from: number, to: number): boolean => {
  const low = units[to]?.low ?? '';
  if (from === to && /^(it|that|this|these|one|each|all|both|there)$/.test(low))
    return low === 'it' ? !isEmpty(units, to) : low === 'both' || low === 'all';
  return (
    !(from === to && OCCASIONS.has(low)) &&
    !(units[from]?.tag === 'ADP' && !/^(least|most)$/.test(units[from + 1]?.low ?? '')) &&
    !(from === to && units[to]?.tag === 'NUM' && isComma(units[from - 1]))
  );
};

/** "It is said", "it was announced": an empty subject. */
const isEmpty = (units: readonly Unit[], at: number): boolean =>
  units[at + 1]?.tag === 'AUX' &&
  /^(is|was|'s)$/.test(units[at + 1]?.low ?? '') &&
  units[at + 2]?.tag === 'ADJ';

function overAdverbs(units: readonly Unit[], last: number): number {
  let at = last;
  for (let rounds = 0; rounds < 4; rounds += 1) {
    const low = units[at]?.low ?? '';
    const earlier = units[at - 1];
    if (units[at]?.tag === 'ADV' || /^(himself|herself|themselves|itself)$/.test(low)) at -= 1;
    else if (OCCASIONS.has(low) && earlier?.low === 'on') at -= 2;
    else if (OCCASIONS.has(low) && /^(last|this|earlier|late|early)$/.test(earlier?.low ?? '')) at -= 2;
    else if (/day$/.test(low) && OCCASIONS.has(low) && isNominal(earlier)) at -= 1;
    else if (OCCASIONS.has(low) && units[at]?.tag === 'NOUN' && occasionStart(units, at) >= 0)
      at = occasionStart(units, at) - 1;
    else return at;
  }
  return at;
}

/** "Zelensky in a statement said": the preposition before an occasion close behind. */
const occasionStart = (units: readonly Unit[], at: number): number => {
  for (let i = at - 1; i > Math.max(0, at - 4); i -= 1)
    if (/^(in|at|on|during)$/.test(units[i]?.low ?? '')) return isNominal(units[i - 1]) ? i : -1;
  return -1;
};

/** "Zelensky, who was in Kyiv, said": the noun phrase before what stands between commas, dashes or brackets. */
function aroundParenthesis(units: readonly Unit[], close: number): Source | null {
  const opener = units[close]?.low === ')' ? '(' : units[close]?.low;
  for (let at = close - 1; at > 0 && close - at < 45; at -= 1) {
    if (units[at]?.low !== opener || at === close - 1) continue;
    const last = overAdverbs(units, at - 1);
    if (
      !isNominal(units[last]) &&
      !isFragment(units[last] ?? ({ tag: '' } as Unit)) &&
      units[last]?.low !== ')'
    )
      continue;
    const from = phraseStart(units, last);
    if (from > last || !isSubject(units, from, last) || !opensClauseAt(units, from)) continue;
    if (OCCASIONS.has(units[last]?.low ?? '') && from === last) continue;
    if (isComma(units[from - 1]) && /^(a|an)$/.test(units[from]?.low ?? '')) continue;
    if (isClause(units, at + 1)) return null;
    return {
      from: listStart(units, from),
      to: identifies(units, at + 1, close) ? close : last,
      how: 'before',
    };
  }
  return null;
}

const opensClauseAt = (units: readonly Unit[], from: number): boolean => {
  const before = units[from - 1];
  return (
    !before ||
    isQuote(before) ||
    /^(CCONJ|SCONJ|PUNCT|ADV|SYM|NUM)$/.test(before.tag) ||
    /^(that|as|when|after|before|with|because)$/.test(before.low)
  );
};

/** A full clause between commas with a subject of its own: then the commas do not belong together. */
const isClause = (units: readonly Unit[], from: number): boolean => {
  const first = units[from];
  if (
    !first ||
    /^(who|whose|which|where|when|while|as|after|before|if|like|though|although)$/.test(first.low) ||
    first.tag === 'VERB' ||
    first.tag === 'ADP'
  )
    return false;
  const end = phraseEnd(units, from, false);
  return end >= from && isVerbal(units[end + 1]) && !/(ed|ing|en)$/.test(units[end + 1]?.low ?? '');
};

/** Appositions and "who" clauses say who it is; what says when or how is left out of the source (PolNeAR). */
const identifies = (units: readonly Unit[], from: number, to: number): boolean => {
  const first = units[from];
  if (!first || units[to]?.low === ')' || /^(then|now|formerly|once)$/.test(first.low))
    return first !== undefined;
  if (first.tag === 'ADV' || first.tag === 'VERB' || first.tag === 'SCONJ') return false;
  if (first.tag === 'ADP') return /^(of|from|with)$/.test(first.low);
  return (
    !units.slice(from, to).some(({ low }) => /^(meanwhile|however|though|too)$/.test(low)) &&
    !OCCASIONS.has(first.low)
  );
};

/** "Britain, France and Germany said": a list goes on before its first comma. */
function listStart(units: readonly Unit[], from: number): number {
  if (units[from - 1]?.low === 'and' && isComma(units[from - 2]))
    return aroundParenthesis(units, from - 2)?.from ?? from;
  if (!units.slice(from, from + 8).some(({ low }) => low === 'and') || !isComma(units[from - 1])) return from;
  const last = from - 2;
  if (!isNominal(units[last]) || OCCASIONS.has(units[last]?.low ?? '')) return from;
  const start = phraseStart(units, last);
  return start <= last &&
    units[start]?.tag !== 'ADP' &&
    opensClauseAt(units, start) &&
    (start === 0 || isComma(units[start - 1]))
    ? start
    : from;
}
