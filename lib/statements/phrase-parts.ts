import type { Unit } from './unit.ts';
import { isNominal } from './unit.ts';
import { MODIFIERS, POSSESSIVES } from './words.ts';

/** How far a noun phrase may reach, in words. */
export const REACH = 45;

/** "Some of the officials": a pronoun that counts what follows. */
export const isQuantity = (unit: Unit, after: Unit | undefined): boolean =>
  /^(some|many|most|several|both|all|one|few|those|each|others|another)$/.test(unit.low) &&
  after?.low !== 'said';

/** "A retired general", "people familiar with": a participle that describes a noun beside it. */
export const isModifier = (before: Unit | undefined, unit: Unit, after: Unit | undefined): boolean => {
  if (!after) return false;
  const behind = isNominal(before) || before?.low === 'those' || before?.tag === 'ADV';
  if (MODIFIERS.has(unit.low) && behind && (/^(ADP|ADV)$/.test(after.tag) || /ing$/.test(unit.low)))
    return true;
  const leads =
    before?.tag === 'DET' ||
    before?.tag === 'ADJ' ||
    before?.low === '-' ||
    POSSESSIVES.has(before?.low ?? '');
  return leads && /^(NOUN|PROPN|ADJ|VERB)$/.test(after.tag) && /(ed|ing|en|wn)$/.test(unit.low);
};

/** Hyphens, slashes and full stops within a word or initials. */
export const isGlue = (before: Unit | undefined, unit: Unit, after: Unit | undefined): boolean =>
  unit.tag === 'PUNCT' &&
  /^[-–/.&’']$/.test(unit.low) &&
  before?.end === unit.start &&
  after?.start === unit.end;
