import { phraseEnd } from './phrase-end.ts';
import type { Unit } from './unit.ts';
import { isComma, isDash, isQuote, isVerbal } from './unit.ts';

/** Where in the sentence another statement takes over, as the cues of the sentence tell. */
export type Cuts = ReadonlySet<number>;

/** To the sentence's end or to where another statement, a ", which" or an afterthought of the writer begins. */
export function contentEnd(units: readonly Unit[], from: number, cuts: Cuts): number {
  let to = from;
  for (let at = from; at < units.length; at += 1) {
    if (at > from && (cuts.has(at) || isAfterthought(units, from, at))) break;
    to = at;
  }
  while (
    to > from &&
    /^[.,;:?!…)]$|^(and|but|while|as|--|—|–)$/.test(units[to]?.low ?? '') &&
    !(units[to]?.low === ')' && units.slice(from, to).some(({ low }) => low === '('))
  ) {
    if (/^[?!]$/.test(units[to]?.low ?? '')) break;
    to -= 1;
  }
  return to;
}

/** A dash that no other one answers. */
const isLastDash = (units: readonly Unit[], from: number, at: number): boolean => {
  const isLong = (unit: Unit): boolean => isDash(unit) && unit.low !== '-';
  return units.slice(from, at).filter(isLong).length % 2 === 0 && !units.slice(at + 1).some(isLong);
};

const isAfterthought = (units: readonly Unit[], from: number, at: number): boolean => {
  const next = units[at + 1];
  if (units[at]?.low === ';' || isNextClause(units, at)) return true;
  if (isDash(units[at]) && units[at]?.low !== '-') return isLastDash(units, from, at);
  if (!isComma(units[at])) return false;
  if (/^(which|whereas)$/.test(next?.low ?? '')) return !isInserted(units, at + 1);
  if (next?.low === 'while' || next?.low === 'as') return true;
  if (isDoubt(units, at + 1)) return true;
  return (
    /^(a|hours|days|weeks|one|shortly|just)$/.test(next?.low ?? '') &&
    /^(day|after|week|before|hours|days|month)$/.test(units[at + 2]?.low ?? '')
  );
};

/** "the show, which cost £9m, was a blend": the clause goes on behind the second comma. */
const isInserted = (units: readonly Unit[], at: number): boolean => {
  const close = units.findIndex((unit, n) => n > at && isComma(unit));
  return close > 0 && isFinite(units, close + 1);
};

/** "While he said “…,” she found it odd": a clause of its own behind a quotation that ends with a comma. */
const isNextClause = (units: readonly Unit[], at: number): boolean => {
  const before = units[at - 1];
  if (!isQuote(before) || !/,[”"’'»“]$/.test(before?.text ?? '')) return false;
  const end = phraseEnd(units, at);
  return end >= at && isFinite(units, end + 1);
};

/** ", though such claims could not be verified", ", a claim Ukraine disputes": the writer's word on what was said. */
const isDoubt = (units: readonly Unit[], at: number): boolean => {
  const [first, second, third] = [0, 1, 2].map((n) => units[at + n]?.low ?? '');
  const isWord = (low = ''): boolean =>
    /^(claims?|allegations?|accusations?|assertions?|reports?)$/.test(low);
  if (/^(though|although)$/.test(first ?? '')) return isWord(second) || isWord(third);
  return /^(a|an)$/.test(first ?? '') && isWord(second);
};

/** "announced their inquiry, the court acted": an object ends at the comma before a clause of its own. */
export const beforeClause = (units: readonly Unit[], from: number, end: number): number => {
  for (let at = from; at < end; at += 1) {
    if (isFinite(units, at)) return end;
    const to = isComma(units[at]) ? phraseEnd(units, at + 1, false) : -1;
    if (to > at && isVerbal(units[to + 1])) return at - 1;
  }
  return end;
};

/** A verb that a clause can stand on: no infinitive, participle in -ing or verb of a relative clause. */
export const isFinite = (units: readonly Unit[], at: number): boolean =>
  isVerbal(units[at]) &&
  !/ing$/.test(units[at]?.low ?? '') &&
  units[at - 1]?.low !== 'to' &&
  units[at - 1]?.tag !== 'DET' &&
  !/^(who|which)$/.test(units[at - 1]?.low ?? '');
