import type { Stretch } from './content.ts';
import type { Cue } from './find-cues.ts';
import type { Unit } from './unit.ts';
import { isComma, isDash, isQuote, isVerbal } from './unit.ts';

/** What stands before speaker and verb, from the sentence's start, when a comma, dash or quotation mark parts them. */
export function contentBefore(units: readonly Unit[], start: number, cue: Cue): Stretch | null {
  const mark = units[start - 1];
  if (!cue.verb.frames.includes('q') && !cue.verb.frames.includes('s')) return null;
  if (!(isQuote(mark) || isComma(mark) || isDash(mark) || /^[?!…]$/.test(mark?.low ?? ''))) return null;
  const to = isQuote(mark) ? start - 1 : start - 2;
  const from = clauseStart(units, to);
  if (from > to) return null;
  const part = units.slice(from, to + 1);
  const quotes = part.some((unit) => isQuote(unit));
  if (
    !quotes &&
    (units[cue.to]?.low === ':' || isAside(part) || !TELLS.test(cue.verb.frames + cue.verb.lemma))
  )
    return null;
  const speaks = quotes || part.some((unit) => isVerbal(unit));
  if (
    !speaks &&
    !/^(if|when|unless|once)$/.test(part[0]?.low ?? '') &&
    !(part.length > 1 && !/^(ADP|ADV|SCONJ|VERB)$/.test(part[0]?.tag ?? ''))
  )
    return null;
  return { from, to };
}

/** Verbs with a clause before them that stands in no quotation marks: those that take one behind them, and a few. */
const TELLS = /^\w?s|write|tweet|post|testify|reiterate|conclude|complain|lament/;

/** "Writing in the Northern Echo, he said": what the speaker does the while. */
const isAside = (part: readonly Unit[]): boolean =>
  part[0]?.tag === 'VERB' &&
  /ing$/.test(part[0].low) &&
  !part.some((unit, n) => n > 0 && isVerbal(unit) && !/ing$/.test(unit.low));

function clauseStart(units: readonly Unit[], to: number): number {
  let from = to;
  while (from > 0 && !/^[;]$/.test(units[from - 1]?.low ?? '')) from -= 1;
  while (from < to && (/^(CCONJ)$/.test(units[from]?.tag ?? '') || /^[—–•*,-]$/.test(units[from]?.low ?? '')))
    from += 1;
  return isQuote(units[to]) && units[to - 1]?.low === ':' ? to : from;
}
