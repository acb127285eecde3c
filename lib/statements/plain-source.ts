import type { CueTable } from './cue-table.ts';
import type { Stretch } from './plain-parts.ts';
import { isShortened } from './is-shortened.ts';
import type { Unit } from './unit.ts';
import { isQuote } from './unit.ts';

/** Longest source in words. */
const LONGEST = 9;

/** The speaker beside a verb: behind it when a quotation or a finished clause stands before it, else before it. */
export function plainSource(units: readonly Unit[], cue: Stretch, table: CueTable): Stretch | null {
  const mark = units[cue.from - 1];
  const inverted =
    mark === undefined || isQuote(mark) || /^[,—–-]$/.test(mark.low) || table.as.test(mark.low);
  const behind = after(units, cue, table);
  if (table.trailing?.test(units[cue.from]?.low ?? ''))
    return trails(units, cue.from, behind) ? behind : null;
  if (inverted && behind) return behind;
  const ahead = before(units, cue.from - 1, table) ?? aroundCommas(units, cue.from - 1, table);
  return ahead ?? (table.stops.test(units[0]?.low ?? '') ? behind : null);
}

/** German "so" tells a speaker only behind a quotation or a clause, and before a name or an article. */
const trails = (units: readonly Unit[], at: number, behind: Stretch | null): boolean =>
  (isQuote(units[at - 1]) || units[at - 1]?.low === ',') &&
  /^(\p{Lu}|der |die |das |eine? )/u.test(`${units[behind?.from ?? -1]?.text ?? ''} `);

function before(units: readonly Unit[], end: number, table: CueTable): Stretch | null {
  let last = end;
  while (last > 0 && table.stops.test(units[last]?.low ?? '')) last -= 1;
  // "Свою присутність він пояснив": a pronoun right before the verb is its whole subject.
  if (table.pronouns.test(units[last]?.low ?? ''))
    return isRelative(units[last - 1]) ? null : { from: last, to: last };
  let from = last + 1;
  while (from > 0 && isWord(units[from - 1]) && !isBorder(units[from - 1], table)) from -= 1;
  while (from < last && table.stops.test(units[from]?.low ?? '')) from += 1;
  if (isObject(units, { from, to: last }, end)) return null;
  return isSpeaker(units, { from, to: last }, table) ? { from, to: last } : null;
}

/** French « ce qu'on dit ». */
const isRelative = (unit: Unit | undefined): boolean => /^(ce|qu|['’])$|['’]$/.test(unit?.low ?? '');

const PREPOSITIONS =
  /^(у|в|во|на|під|після|перед|для|з|із|зі|до|про|за|по|через|при|под|после|из|с|со|о|об|am|im|in|an|auf|nach|vor|bei|beim|zu|zum|zur|mit|für|von|à|au|aux|dans|en|lors|pendant|après|avant|sur|pour|par|avec|chez|devant|depuis|a|al|durante|tras|antes|después|sobre|para|por|con|ante|desde|hasta|on|at|after|before|during|for|with|from|to|by|of)$/;

/**
 * "У своєму розслідуванні Гнап повідомив": what follows a preposition at once is no subject, though the two may
 * be one phrase to us; but "в МВС заявили" is one body speaking. Nor is what is "rightness" or "saying".
 */
function isObject(units: readonly Unit[], { from, to }: Stretch, end: number): boolean {
  if (/(ість|ння|ття|ость|ение|ание)$/.test(units[from]?.low ?? '')) return true;
  const isBody = to - from < 2 && /л[иі]$/.test(units[end + 1]?.low ?? '');
  return PREPOSITIONS.test(units[from - 1]?.low ?? '') && !isBody;
}

const isWord = (unit: Unit | undefined): boolean =>
  unit?.tag === 'WORD' ||
  (isQuote(unit) && (unit?.text.split(/\s+/).length ?? 9) < 5 && !/[.,!?][”"»“]$/.test(unit?.text ?? ''));

/** Conjunctions end a source on its left; so do verbs' own clauses, which only marks show. */
const isBorder = (unit: Unit | undefined, table: CueTable): boolean =>
  table.that.test(unit?.low ?? '') ||
  table.as.test(unit?.low ?? '') ||
  /^(але|но|aber|mais|pero|однак|однако)$/.test(unit?.low ?? '');

/** "Песков, пресс-секретарь Кремля, заявил": what stands before a pair of commas. */
function aroundCommas(units: readonly Unit[], close: number, table: CueTable): Stretch | null {
  if (units[close]?.low !== ',') return null;
  for (let at = close - 1; at > 0 && close - at < 12; at -= 1) {
    if (units[at]?.low !== ',') continue;
    const name = before(units, at - 1, table);
    return name && name.from === 0 ? { from: name.from, to: close } : null;
  }
  return null;
}

function after(units: readonly Unit[], cue: Stretch, table: CueTable): Stretch | null {
  const first = cue.to + 1;
  let to = first - 1;
  while (to + 1 < units.length && goesOn(units, to + 1) && !ends(units, to + 1, first, table)) to += 1;
  return isSpeaker(units, { from: first, to }, table) ? { from: first, to } : null;
}

/** A word, or the stop of a title that a name follows: « M. Caldwell ». */
const goesOn = (units: readonly Unit[], at: number): boolean =>
  isWord(units[at]) || (/^\p{Lu}/u.test(units[at + 1]?.text ?? '') && isShortened(units[at], units[at - 1]));

const ends = (units: readonly Unit[], at: number, first: number, table: CueTable): boolean => {
  const low = units[at]?.low ?? '';
  if (at > first && /^(die|das|den|dem|eine?)$/.test(low)) return true;
  const particle = Object.values(table.particles).includes(low);
  return (
    particle ||
    table.that.test(low) ||
    (table.stops.test(low) && !(at > first && /^(і|и|та|und|et|y|e|von|de)$/.test(low)))
  );
};

/** A name, a pronoun or a word for an office, and not longer than a name with its title. */
function isSpeaker(units: readonly Unit[], { from, to }: Stretch, table: CueTable): boolean {
  const words = units.slice(from, to + 1);
  if (words.length === 0 || words.length > LONGEST || table.stops.test(words[0]?.low ?? '')) return false;
  if (words.length === 1 && table.pronouns.test(words[0]?.low ?? '')) return true;
  return (
    words.some((word) => /^\p{Lu}/u.test(word.text) || table.roles.test(word.text)) &&
    !words.some((word) => table.negations.test(word.low))
  );
}
