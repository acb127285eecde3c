import type { CueTable } from './cue-table.ts';
import type { PlainCue, Stretch } from './plain-parts.ts';
import { lastWord } from './plain-parts.ts';
import type { Unit } from './unit.ts';
import { isQuote } from './unit.ts';

/** What is said beside a verb and its speaker, and how sure that is. */
export function plainContent(
  units: readonly Unit[],
  cue: PlainCue,
  source: Stretch,
  table: CueTable,
): { stretches: Stretch[]; confidence: number } | null {
  const start = Math.min(cue.from, source.from);
  const behind = Math.max(cue.to, source.to) + 1;
  const ahead = quotationBefore(units, start);
  if (ahead !== null)
    return { stretches: [{ from: ahead, to: ahead }, ...goesOn(units, behind)], confidence: 0.93 };
  if (start === 1 && table.as.test(units[0]?.low ?? '')) return asSaid(units, start, behind);
  const rest = clauseAfter(units, behind, table);
  if (rest) return { stretches: [rest], confidence: isQuote(units[rest.from]) ? 0.92 : 0.9 };
  if (table.as.test(units[start - 1]?.low ?? '')) return null;
  return clauseBefore(units, start, behind, table);
}

/** “…”, said X: the quotation right before, over a comma and a dash. */
function quotationBefore(units: readonly Unit[], start: number): number | null {
  let at = start - 1;
  while (at >= 0 && /^[,—–-]$/.test(units[at]?.low ?? '')) at -= 1;
  const quotation = units[at];
  if (!quotation || !isQuote(quotation)) return null;
  if (isPart(quotation) && (at > 0 || at === start - 1)) return null;
  const speech = at < start - 1 || /[.,!?…][”"»“]$/.test(quotation?.text ?? '') || at === 0;
  return speech ? at : null;
}

/** « sans autorisation »: a few words of a sentence that says the rest itself. */
const isPart = ({ text }: Unit): boolean =>
  (text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0) < (/^[”"»“«„]\s?\p{Lu}/u.test(text) ? 3 : 7) &&
  !/[.,!?…]\s?[”"»“]$/.test(text);

/** A second quotation behind a comma, dash or full stop. */
function goesOn(units: readonly Unit[], behind: number): Stretch[] {
  const at = units.findIndex((unit, n) => n >= behind && isQuote(unit));
  const between = units.slice(behind, Math.max(behind, at));
  return at >= 0 && between.length < 4 && between.every(({ tag }) => tag === 'MARK')
    ? [{ from: at, to: at }]
    : [];
}

/** What makes another conjunction of « que »: « alors que », “mientras que”. */
const CONJUNCTIONS =
  /^(alors|tandis|pendant|parce|afin|depuis|bien|dès|plus|moins|aussi|si|tel|même|avant|après|mientras|ya|para|más|menos|porque|aunque|sino|потому|тому)$/;

/** How far behind verb and speaker the content may begin. */
const REACH = 14;

/** Behind occasions: a colon, a quotation, or the conjunction that opens the clause. */
function clauseAfter(units: readonly Unit[], behind: number, table: CueTable): Stretch | null {
  const end = lastWord(units);
  for (let at = behind; at < Math.min(units.length, behind + REACH); at += 1) {
    const unit = units[at];
    if (!unit || /^[;.!?]$/.test(unit.low)) return null;
    if (unit.low === ':' && at < end) return isQuote(units[at + 1]) ? { from: at + 1, to: end } : null;
    if (table.that.test(unit.low) && CONJUNCTIONS.test(units[at - 1]?.low ?? '')) return null;
    if (table.that.test(unit.low)) return end - at > 1 ? { from: at, to: end } : null;
    if (isQuote(unit)) return at === behind ? { from: at, to: at } : null;
  }
  return null;
}

/** "As X said, …": what follows the comma. */
function asSaid(
  units: readonly Unit[],
  start: number,
  behind: number,
): { stretches: Stretch[]; confidence: number } | null {
  const comma = units.findIndex((unit, n) => n >= behind && unit.low === ',');
  const end = lastWord(units);
  if (start === 1 && comma >= 0 && comma - behind < 8 && end - comma > 2)
    return { stretches: [{ from: comma + 1, to: end }], confidence: 0.85 };
  return null;
}

/** "…, said X.": a clause before the verb, when the sentence ends with the speaker and when and where. */
function clauseBefore(
  units: readonly Unit[],
  start: number,
  behind: number,
  table: CueTable,
): { stretches: Stretch[]; confidence: number } | null {
  const tail = units.slice(behind, lastWord(units) + 1);
  const done =
    tail.length === 0 ||
    (tail.length < 8 &&
      (table.stops.test(tail[0]?.low ?? '') || Object.values(table.particles).includes(tail[0]?.low ?? '')));
  if (units[start - 1]?.low !== ',' || start < 5 || !done || tail.some(({ low }) => low === ',')) return null;
  if (table.stops.test(units[0]?.low ?? '') && start < 8) return null;
  return { stretches: [{ from: 0, to: start - 2 }], confidence: 0.8 };
}
