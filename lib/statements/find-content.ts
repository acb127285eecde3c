import type { Cuts } from './content-end.ts';
import { beforeClause, contentEnd, isFinite } from './content-end.ts';
import type { Cue } from './find-cues.ts';
import type { Source } from './subject-before.ts';
import { overHearer, overOccasions } from './over-occasions.ts';
import { phraseEnd } from './phrase-end.ts';
import type { Unit } from './unit.ts';
import { isComma, isDash, isNominal, isQuote, isVerbal } from './unit.ts';
import { OCCASIONS } from './words.ts';

/** A stretch of content in a sentence: unit numbers, both inclusive. */
export interface Stretch {
  from: number;
  to: number;
}

/** What is said, and by which kind of content it was recognised. */
export interface Content {
  stretches: Stretch[];
  kind: 'quotation' | 'that' | 'clause' | 'phrase' | 'infinitive' | 'naming' | 'before';
}

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

/** What stands before speaker and verb, from the sentence's start, when a comma, dash or quotation mark parts them. */
function contentBefore(units: readonly Unit[], start: number, cue: Cue): Stretch | null {
  const mark = units[start - 1];
  if (!cue.verb.frames.includes('q') && !cue.verb.frames.includes('s')) return null;
  if (!(isQuote(mark) || isComma(mark) || isDash(mark) || /^[?!…]$/.test(mark?.low ?? ''))) return null;
  const to = isQuote(mark) ? start - 1 : start - 2;
  const from = clauseStart(units, to);
  if (from > to) return null;
  const part = units.slice(from, to + 1);
  const speaks = part.some((unit) => isQuote(unit)) || part.some((unit) => isVerbal(unit));
  if (
    !speaks &&
    !/^(if|when|unless|once)$/.test(part[0]?.low ?? '') &&
    !(part.length > 1 && !/^(ADP|ADV|SCONJ|VERB)$/.test(part[0]?.tag ?? ''))
  )
    return null;
  return { from, to };
}

function clauseStart(units: readonly Unit[], to: number): number {
  let from = to;
  while (from > 0 && !/^[;]$/.test(units[from - 1]?.low ?? '')) from -= 1;
  while (from < to && (/^(CCONJ)$/.test(units[from]?.tag ?? '') || /^[—–•*,-]$/.test(units[from]?.low ?? '')))
    from += 1;
  return isQuote(units[to]) && units[to - 1]?.low === ':' ? to : from;
}

/** After the verb, over hearers and occasions: a quotation, "that", a clause, or what else the verb takes. */
function contentAfter(units: readonly Unit[], cue: Cue, behind: number, cuts: Cuts): Content | null {
  const { frames } = cue.verb;
  const heard = overHearer(units, behind, cue);
  const at = isWarnedOf(units, cue, heard) ? heard : overOccasions(units, heard);
  const unit = units[at];
  if (!unit || cuts.has(at) || unit.tag === 'PUNCT') return null;
  const colon = units[cue.to]?.low === ':' || units[at - 1]?.low === ':';
  const end = cue.verb.frames.includes('n')
    ? beforeClause(units, at, contentEnd(units, at, cuts))
    : contentEnd(units, at, cuts);
  if (end < at) return null;
  const all = (from: number, kind: Content['kind']): Content => ({ stretches: [{ from, to: end }], kind });
  if (isQuote(unit) && /[stq]/.test(frames)) return all(at, 'quotation');
  if (colon && /[stq]/.test(frames)) return all(at, 'that');
  if (/^(that|whether|how|why)$/.test(unit.low) && /[st]/.test(frames) && leadsClause(units, at, end, cue))
    return all(at, 'that');
  if (unit.low === 'to' && frames.includes('i') && isVerbal(units[at + 1]))
    return all(frames.includes('r') ? behind : at, 'infinitive');
  if (
    frames.includes('g') &&
    /ing$/.test(unit.low) &&
    (unit.tag === 'VERB' || /^(PROPN|DET)$/.test(units[at + 1]?.tag ?? ''))
  )
    return all(at, 'phrase');
  if (frames.includes('c')) return namingOf(units, at, end);
  if (isWarnedOf(units, cue, at)) return all(at + 1, 'phrase');
  if (frames.includes('s') && isBareClause(units, at, end))
    return all(at, isVerbal(unit) ? 'naming' : 'clause');
  if (
    cue.verb.lemma === 'say' &&
    end - at > 2 &&
    (/^(DET|PROPN|PRON|NUM|ADJ)$/.test(unit.tag) || /s$/.test(unit.low))
  )
    return all(at, 'clause');
  if (frames.includes('n') && isObject(units, at))
    return { stretches: [{ from: at, to: withoutDay(units, end) }], kind: 'phrase' };
  return null;
}

/** "called it “a trap”": up to the name. */
function namingOf(units: readonly Unit[], at: number, end: number): Content | null {
  const name = units.findIndex((one, n) => n >= at && n <= end && isQuote(one));
  return name < 0 ? null : { stretches: [{ from: at, to: name }], kind: 'naming' };
}

/** "warned Kyiv of a hole in its budget". */
const isWarnedOf = (units: readonly Unit[], { verb }: Cue, at: number): boolean =>
  verb.act === 'warns' &&
  verb.frames.includes('r') &&
  /^(of|about|against)$/.test(units[at]?.low ?? '') &&
  isObject(units, at + 1);

/** "asked whether", "told how": a question in other words asserts nothing. */
const leadsClause = (units: readonly Unit[], at: number, end: number, cue: Cue): boolean => {
  if (/^(whether|how|why)$/.test(units[at]?.low ?? '') && cue.verb.lemma === 'ask') return false;
  return (
    end > at + 3 || (end > at + 1 && units.slice(at, end + 1).some((one) => isVerbal(one) || isQuote(one)))
  );
};

/** A clause without "that": a noun phrase and its verb, or a quotation in place of either. */
function isBareClause(units: readonly Unit[], at: number, end: number): boolean {
  const first = units[at];
  if (
    !first ||
    (/^(who|what|so|nothing|about|of|as|to|on|for|no)$/.test(first.low) &&
      !/^(nothing|what|no|on|for|about|as)$/.test(first.low))
  )
    return false;
  if (isThing(units, at)) return false;
  return (
    units.slice(at, end + 1).some((_, n) => n > 0 && isFinite(units, at + n)) ||
    units.slice(at, end + 1).some((one) => isQuote(one))
  );
}

/** "revealed the workings of the bunker, walking through it": a thing shown, whatever clause comes after the comma. */
function isThing(units: readonly Unit[], at: number): boolean {
  const end = phraseEnd(units, at, true);
  return units[at]?.tag === 'DET' && isComma(units[end + 1]) && /ing$/.test(units[end + 2]?.low ?? '');
}

/** "rejected the offer on Friday": the day is the writer's. */
const withoutDay = (units: readonly Unit[], end: number): number => {
  if (!OCCASIONS.has(units[end]?.low ?? '') || !/day$/.test(units[end]?.low ?? '')) return end;
  return units[end - 1]?.low === 'on' ? end - 2 : end - 1;
};

const isObject = (units: readonly Unit[], at: number): boolean => {
  if (units[at]?.low === 'that' && isNominal(units[at + 1])) return true;
  const end = phraseEnd(units, at, false);
  return (
    end >= at &&
    !OCCASIONS.has(units[at]?.low ?? '') &&
    !/^(he|she|i|we|they|nothing|so|who)$/.test(units[at]?.low ?? '')
  );
};

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
    /^(who|which|whose|where|after|before|according|in|at|on|during|as|a|when|while|referring|adding|hours|days)$/.test(
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
