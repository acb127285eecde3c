import type { Cuts } from './content-end.ts';
import { beforeClause, contentEnd, isFinite } from './content-end.ts';
import type { Content } from './content.ts';
import type { Cue } from './find-cues.ts';
import { overHearer, overOccasions } from './over-occasions.ts';
import { phraseEnd } from './phrase-end.ts';
import type { Unit } from './unit.ts';
import { isComma, isNominal, isQuote, isVerbal } from './unit.ts';
import { OCCASIONS } from './words.ts';

/** After the verb, over hearers and occasions: a quotation, "that", a clause, or what else the verb takes. */
export function contentAfter(units: readonly Unit[], cue: Cue, behind: number, cuts: Cuts): Content | null {
  const { frames } = cue.verb;
  const heard = overHearer(units, behind, cue);
  const at = isWarnedOf(units, cue, heard) ? heard : overOccasions(units, heard);
  const unit = units[at];
  if (!unit || cuts.has(at) || unit.tag === 'PUNCT') return null;
  if (cue.verb.lemma === 'say' && isGreeting(units, at)) return null;
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
  if (/^(referring|citing|speaking|pointing|alluding|commenting)$/.test(unit.low)) return null;
  if (frames.includes('s') && isBareClause(units, at, end))
    return all(at, isVerbal(unit) || !isPlainClause(units, at, end, cue) ? 'naming' : 'clause');
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

/** "say goodbye to", "said something along the lines of": what is said is not told. */
const isGreeting = (units: readonly Unit[], at: number): boolean =>
  /^(goodbye|farewell|hello|thanks|sorry|something|anything|everything|things)$/.test(units[at]?.low ?? '') &&
  !isFinite(units, at + 1);

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
  if (/^(whether|how|why)$/.test(units[at]?.low ?? '') && /^(ask|demand)$/.test(cue.verb.lemma)) return false;
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

/** Whether a verb follows the first noun phrase at once; "reported earnings that rose as costs fell" is a thing. */
function isPlainClause(units: readonly Unit[], at: number, end: number, { verb }: Cue): boolean {
  if (verb.lemma === 'say' || !/^(DET|ADJ|NOUN|PROPN|NUM|PRON|SYM)$/.test(units[at]?.tag ?? ''))
    return verb.lemma === 'say' || units[at]?.tag !== 'ADP';
  const quoted = units.slice(at, end + 1).some((one) => isQuote(one));
  return quoted || [true, false].some((apposed) => isVerbNext(units, phraseEnd(units, at, apposed) + 1));
}

const isVerbNext = (units: readonly Unit[], from: number): boolean => {
  let at = from;
  while (/^(ADV|PART)$/.test(units[at]?.tag ?? '') || isComma(units[at])) at += 1;
  return isFinite(units, at);
};

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
