import type { Unit } from './unit.ts';
import { isComma, isFragment, isNominal, isVerbal } from './unit.ts';
import { isGlue, isModifier, isQuantity, REACH } from './phrase-parts.ts';
import { INNER, MODIFIERS, OCCASIONS, POSSESSIVES, RELATIVES, SUBJECTS } from './words.ts';

/**
 * The last unit of the noun phrase that begins at `first`, with its prepositional phrases and appositions;
 * `first - 1` when none begins there.
 */
export function phraseEnd(units: readonly Unit[], first: number, apposed = true): number {
  if (/^(he|she|they|i|we|it|who|you)$/.test(units[first]?.low ?? '')) return first;
  const end = coreEnd(units, first);
  return apposed && end >= first ? withAppositions(units, end) : end;
}

function coreEnd(units: readonly Unit[], first: number, apposed = false): number {
  let end = first - 1;
  let common = apposed;
  for (let at = first; at < units.length && at - first < REACH; at += 1) {
    const unit = units[at];
    if (!unit) break;
    const after = units[at + 1];
    if (
      /^(NOUN|PROPN|NUM)$/.test(unit.tag) ||
      (at === first && after?.tag === 'ADP' && /s$|ing$/.test(unit.low)) ||
      (unit.tag === 'PRON' && SUBJECTS.has(unit.low) && at === first) ||
      endsCompound(units, at, end)
    ) {
      if (at > first && isOccasion(unit, units[at - 1])) break;
      end = at;
      common ||= unit.tag === 'NOUN';
    } else if (unit.low === 'who' || (unit.low === 'that' && isVerbal(after) && end === at - 1)) {
      return clauseEnd(units, at);
    } else if (!continues(units, at, { first, end, common })) break;
    else if (/^(PART|ADJ)$/.test(unit.tag) && end === at - 1 && MODIFIERS.has(unit.low)) end = at;
  }
  return end;
}

/** "The 28-year-old": the last part of a hyphenated noun, whatever its tag. */
const endsCompound = (units: readonly Unit[], at: number, end: number): boolean =>
  end === at - 2 &&
  isGlue(units[end], units[at - 1] as Unit, units[at]) &&
  !/^(NOUN|PROPN|ADJ|VERB)$/.test(units[at + 1]?.tag ?? '');

const isOccasion = (unit: Unit, before: Unit | undefined): boolean =>
  /^(PROPN|NOUN)$/.test(before?.tag ?? '') &&
  /day$|^(yesterday|today|tomorrow)$/.test(unit.low) &&
  OCCASIONS.has(unit.low);

function continues(
  units: readonly Unit[],
  at: number,
  { first, end, common }: { first: number; end: number; common: boolean },
): boolean {
  const unit = units[at];
  const before = units[at - 1];
  const after = units[at + 1];
  if (!unit) return false;
  switch (unit.tag) {
    case 'DET':
    case 'ADJ':
    case 'SYM':
      return end < at - 1 || at === first || (unit.tag === 'ADJ' && MODIFIERS.has(unit.low));
    case 'PRON':
      return (POSSESSIVES.has(unit.low) || isQuantity(unit, after)) && (end < at - 1 || at === first);
    case 'PART':
      return /^('s|')$/.test(unit.low) && after !== undefined;
    case 'ADP':
      return end === at - 1 || MODIFIERS.has(before?.low ?? '')
        ? attaches(units, at, common)
        : /^(of|at)$/.test(unit.low);
    case 'CCONJ':
      return (
        /^(and|or|&)$/.test(unit.low) &&
        /^(NOUN|PROPN|DET|ADJ|NUM)$/.test(after?.tag ?? '') &&
        !opensClause(units, at + 1)
      );
    case 'ADV':
      return /^(NUM|ADJ|DET)$/.test(after?.tag ?? '') && (end < at - 1 || at === first);
    case 'VERB':
      return isModifier(before, unit, after) && (end < at - 1 || MODIFIERS.has(unit.low));
    case 'QUOTE':
      return isFragment(unit) && isNominal(after) && end < at;
    default:
      return isGlue(before, unit, after);
  }
}

/** Whether a preposition's phrase belongs to the noun before it, and does not say when, where or by what means. */
function attaches(units: readonly Unit[], at: number, common: boolean): boolean {
  const low = units[at]?.low ?? '';
  if (!INNER.has(low)) return false;
  const end = coreEnd(units, at + 1);
  for (let i = at + 1; i <= Math.min(end, at + 4); i += 1)
    if (OCCASIONS.has(units[i]?.low ?? '') && low !== 'of') return false;
  return low === 'of' || (common && end > at);
}

/** Whether a noun phrase here is the subject of a clause of its own. */
const opensClause = (units: readonly Unit[], first: number): boolean => {
  let at = first;
  while (at < units.length && /^(DET|ADJ|NOUN|PROPN|NUM|PART|PRON)$/.test(units[at]?.tag ?? '')) at += 1;
  return isVerbal(units[at]) && !MODIFIERS.has(units[at]?.low ?? '');
};

function clauseEnd(units: readonly Unit[], from: number): number {
  let at = from;
  while (
    at + 1 < units.length &&
    !/^[,.;:?!)—–]$|^--$/.test(units[at + 1]?.low ?? '') &&
    units[at + 1]?.tag !== 'QUOTE'
  )
    at += 1;
  return at;
}

/** Appositions and relative clauses between commas; brackets such as "(D-Ariz.)". */
function withAppositions(units: readonly Unit[], core: number): number {
  let end = core;
  for (let rounds = 0; rounds < 6; rounds += 1) {
    const mark = units[end + 1];
    const next = units[end + 2];
    if (!mark || !next || !(isComma(mark) || mark.low === '(')) return end;
    const to = mark.low === '(' ? bracketEnd(units, end + 1) : appositionEnd(units, end + 2);
    if (to < 0) return end;
    end = to;
  }
  return end;
}

const bracketEnd = (units: readonly Unit[], open: number): number => {
  for (let at = open; at < units.length && at - open < 12; at += 1) if (units[at]?.low === ')') return at;
  return -1;
};

function appositionEnd(units: readonly Unit[], first: number): number {
  const unit = units[first];
  if (!unit) return -1;
  if (/^(who|whose|which|where)$/.test(unit.low)) return clauseEnd(units, first);
  if (
    !/^(DET|NUM|ADJ|NOUN|PROPN)$/.test(unit.tag) &&
    !(unit.low === 'of' || unit.low === 'from') &&
    !POSSESSIVES.has(unit.low)
  )
    return -1;
  if (/day$|^(earlier|late|early|last)$/.test(unit.low) && (OCCASIONS.has(unit.low) || unit.low !== 'day'))
    return -1;
  const core = coreEnd(units, unit.tag === 'ADP' ? first + 1 : first, true);
  if (core < first || isVerbal(units[core + 1])) return -1;
  const end = RELATIVES.has(units[core + 1]?.low ?? '') ? clauseEnd(units, core + 1) : core;
  return /^[,.;)?!]$/.test(units[end + 1]?.low ?? '.') || units[end + 1] === undefined ? end : -1;
}
