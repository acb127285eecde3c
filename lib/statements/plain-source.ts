import type { CueTable } from './cue-table.ts';
import type { Stretch } from './plain-parts.ts';
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
  if (inverted && behind) return behind;
  const ahead = before(units, cue.from - 1, table) ?? aroundCommas(units, cue.from - 1, table);
  return ahead ?? (table.stops.test(units[0]?.low ?? '') ? behind : null);
}

function before(units: readonly Unit[], last: number, table: CueTable): Stretch | null {
  let from = last + 1;
  while (from > 0 && isWord(units[from - 1]) && !isBorder(units[from - 1], table)) from -= 1;
  while (from < last && table.stops.test(units[from]?.low ?? '')) from += 1;
  return isSpeaker(units, { from, to: last }, table) ? { from, to: last } : null;
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
  while (to + 1 < units.length && isWord(units[to + 1]) && !ends(units, to + 1, first, table)) to += 1;
  return isSpeaker(units, { from: first, to }, table) ? { from: first, to } : null;
}

const ends = (units: readonly Unit[], at: number, first: number, table: CueTable): boolean => {
  const low = units[at]?.low ?? '';
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
