import { contentAfter } from './content-after.ts';
import { contentBefore } from './content-before.ts';
import type { Cuts } from './content-end.ts';
import { contentEnd, isFinite } from './content-end.ts';
import type { Content, Stretch } from './content.ts';
import type { Cue } from './find-cues.ts';
import { overHearer, overOccasions } from './over-occasions.ts';
import type { Source } from './subject-before.ts';
import type { Unit } from './unit.ts';
import { isComma, isNominal, isQuote, isVerbal } from './unit.ts';

/** The content of a cue whose speaker is known: what follows the verb, what stands before both, or both. */
export function findContent(units: readonly Unit[], cue: Cue, source: Source, cuts: Cuts): Content | null {
  const start =
    source.how === 'shared' || source.how === 'relative' ? cue.from : Math.min(cue.from, source.from);
  const behind =
    Math.max(cue.to, source.how === 'inverted' || source.how === 'agent' ? source.to : cue.to) + 1;
  const before = source.how === 'shared' ? null : contentBefore(units, start, cue);
  const after = contentAfter(units, cue, behind, cuts);
  const fits =
    before &&
    (isPostposed(units, start) ||
      (after?.kind !== 'that' && after?.kind !== 'quotation' && isClauseOfItsOwn(units, before)));
  if (after && !fits) return after;
  if (before && !isPostposed(units, start) && !isDone(units, overHearer(units, behind, cue), cuts))
    return after;
  if (!before) return cue.form === 'passive' ? passiveObject(units, cue) : null;
  const rest = after ?? continued(units, overHearer(units, behind, cue), cuts);
  return {
    stretches: [before, ...(rest?.stretches ?? [])],
    kind: isQuote(units[before.to]) ? 'quotation' : 'before',
  };
}

/** A main clause, rather than "On Tuesday" or "Speaking in Kyiv". */
const isClauseOfItsOwn = (units: readonly Unit[], { from, to }: Stretch): boolean =>
  !/^(ADP|SCONJ|ADV|VERB)$/.test(units[from]?.tag ?? '') &&
  units.slice(from, to + 1).some((_, n) => n > 0 && isFinite(units, from + n));

/** Whether nothing but occasions follows the verb and its speaker up to a mark. */
const isDone = (units: readonly Unit[], behind: number, cuts: Cuts): boolean => {
  const at = overOccasions(units, behind);
  return units[at] === undefined || cuts.has(at) || units[at]?.tag === 'PUNCT' || isQuote(units[at]);
};

/** “…,” he said: a quotation right before speaker and verb. */
const isPostposed = (units: readonly Unit[], start: number): boolean =>
  isQuote(units[start - 1]) || (isComma(units[start - 1]) && isQuote(units[start - 2]));

/** “…,” he said, “…”; "The plan, he said, is dead": what goes on behind the interruption. */
function continued(units: readonly Unit[], behind: number, cuts: Cuts): Content | null {
  const at = overOccasions(units, behind);
  const mark = isQuote(units[at]) ? at - 1 : at;
  const first = units[mark + 1];
  if (!first || cuts.has(mark) || cuts.has(mark + 1)) return null;
  const goesOn = isComma(units[mark]) || /^(—|–|--)$/.test(units[mark]?.low ?? '') || isQuote(first);
  if (
    !goesOn ||
    /^(PUNCT)$/.test(first.tag) ||
    /ing$/.test(first.low) ||
    /^(who|which|whose|where|via|after|before|according|in|at|on|during|as|a|when|while|referring|adding|hours|days)$/.test(
      first.low,
    )
  )
    return null;
  const to = contentEnd(units, mark + 1, cuts);
  return { stretches: [{ from: mark + 1, to }], kind: 'before' };
}

/** "The claim was denied by Moscow": what stands before the passive. */
function passiveObject(units: readonly Unit[], cue: Cue): Content | null {
  if (!cue.verb.frames.includes('n')) return null;
  let from = cue.from - 1;
  while (from > 0 && !/^[,;:]$/.test(units[from - 1]?.low ?? '') && !isVerbal(units[from - 1])) from -= 1;
  return from < cue.from - 1 || isNominal(units[from])
    ? { stretches: [{ from: Math.max(0, from), to: cue.from - 1 }], kind: 'phrase' }
    : null;
}
