import type { Cue } from './find-cues.ts';
import { phraseEnd } from './phrase-end.ts';
import type { Unit } from './unit.ts';
import { isComma, isNominal, isQuote, isVerbal } from './unit.ts';
import { OCCASIONS } from './words.ts';

/** "told reporters", "warned his European allies": one noun phrase, when content follows it. */
export function overHearer(units: readonly Unit[], at: number, cue: Cue): number {
  const unit = units[at];
  if (!unit || !cue.verb.frames.includes('r') || isQuote(unit) || /^(that|to|:|,)$/.test(unit.low)) return at;
  if (/^(me|him|her|us|them|you)$/.test(unit.low)) return at + 1;
  const end = phraseEnd(units, at, false);
  if (end < at) return at;
  const of = units.findIndex(({ low }, n) => n > at && n <= end && /^(of|about|against)$/.test(low));
  if (of > 0 && cue.verb.act === 'warns') return of;
  const next = units[end + 1];
  if (cue.verb.lemma !== 'tell' && isVerbal(next) && !/^(that|to)$/.test(next?.low ?? '')) return at;
  return cue.verb.lemma === 'tell' && isVerbal(next) ? shortHearer(units, at, end) : end + 1;
}

/** "told CNN Russia was stalling": the hearer is a name of one word, or ends before a new noun phrase. */
const shortHearer = (units: readonly Unit[], at: number, end: number): number => {
  for (let i = at; i < end; i += 1) {
    if (isNominal(units[i]) && /^(DET|PRON)$/.test(units[i + 1]?.tag ?? '')) return i + 1;
    if (units[i]?.tag === 'NOUN' && units[i + 1]?.tag === 'PROPN') return i + 1;
  }
  return units[at]?.tag === 'PROPN' ? at + 1 : end + 1;
};

const VENUES =
  /^(in|on|at|during|via|through|after|from|to|before|ahead|following|by|with|over|for|of|when|as|while|late|early|earlier|later|last|this)$/;

/** Over when, where and to whom: "on Tuesday", "in a statement", ", speaking in Kyiv,"; content may follow. */
export function overOccasions(units: readonly Unit[], from: number): number {
  let at = from;
  for (let rounds = 0; rounds < 6; rounds += 1) {
    const next = overOne(units, at);
    if (next === at) break;
    at = next;
  }
  const paired = isComma(units[at]) ? closingComma(units, at) : -1;
  return paired >= 0 ? paired : at;
}

function overOne(units: readonly Unit[], at: number): number {
  const unit = units[at];
  if (!unit) return at;
  if (unit.low === ':' && at > 0) return at + 1;
  if (OCCASIONS.has(unit.low) && /day$|^(today|yesterday|tonight|x|telegram)$/.test(unit.low)) return at + 1;
  if (isComma(unit) && (isQuote(units[at + 1]) || units[at + 1]?.low === 'that')) return at + 1;
  if (
    unit.tag === 'ADV' &&
    !/^(only|not|even|just|almost|nearly|about|around|at|so|there|here|never|both)$/.test(unit.low) &&
    units[at + 1]?.tag !== 'NUM' &&
    !isComma(units[at + 1])
  )
    return at + 1;
  if (
    /^(early|late|earlier|later|shortly)$/.test(unit.low) &&
    /^(on|in|after|before|that)$/.test(units[at + 1]?.low ?? '')
  )
    return at + 1;
  if (!VENUES.test(unit.low)) return at;
  return overPhrase(units, at);
}

/** A prepositional phrase, when it tells the occasion or something unmistakable follows it. */
function overPhrase(units: readonly Unit[], at: number): number {
  if (/^(at)$/.test(units[at]?.low ?? '') && /^(least|most)$/.test(units[at + 1]?.low ?? '')) return at;
  const end = phraseEnd(units, at + 1, false);
  if (end <= at) return at;
  const next = units[end + 1];
  const told = units.slice(at, end + 1).some(({ low }) => OCCASIONS.has(low));
  const clear = !next || isQuote(next) || /^[:.,;]$|^that$/.test(next.low) || VENUES.test(next.low);
  if (/^(this|last)$/.test(units[at]?.low ?? '')) return told ? end + 1 : at;
  return told || clear ? end + 1 : at;
}

/** ", after the talks," before "that" or a quotation or clause. */
function closingComma(units: readonly Unit[], open: number): number {
  if (
    !/^(ADP|SCONJ|VERB|ADV)$/.test(units[open + 1]?.tag ?? '') ||
    (/ing$/.test(units[open + 1]?.low ?? '') &&
      units[open + 1]?.low !== 'speaking' &&
      units[open + 1]?.low !== 'referring')
  )
    return -1;
  for (let at = open + 2; at < Math.min(units.length, open + 16); at += 1)
    if (isComma(units[at]))
      return /^(that)$/.test(units[at + 1]?.low ?? '') || isQuote(units[at + 1]) ? at + 1 : -1;
  return -1;
}
