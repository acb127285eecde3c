import { contentEnd } from './content-end.ts';
import type { Stretch } from './content.ts';
import type { Draft } from './other-cues.ts';
import { overOccasions } from './over-occasions.ts';
import { phraseEnd } from './phrase-end.ts';
import type { Unit } from './unit.ts';
import { isComma, isQuote, isVerbal } from './unit.ts';

/** "According to X": content around or behind it. Its source is the noun phrase with its appositions. */
export function accordingTo(units: readonly Unit[]): Draft[] {
  return units.flatMap((unit, at) => {
    if (unit.low !== 'according' || units[at + 1]?.low !== 'to') return [];
    const first = at + 2;
    const to = phraseEnd(units, first);
    const core = phraseEnd(units, first, false);
    if (
      to < first ||
      units.slice(first, core + 1).some(({ low }, n) => MUTE.test(low) && isHead(units, first + n))
    )
      return [];
    const content = aroundAdjunct(units, at, to);
    return content.length
      ? [
          {
            source: { from: first, to },
            cue: { from: at, to: at + 1 },
            content,
            act: 'asserts' as const,
            confidence: 0.92,
          },
        ]
      : [];
  });
}

/** "According to plan", "according to the recipe": things that say nothing. */
const MUTE =
  /^(plan|plans|schedule|rule|rules|law|laws|size|age|taste|tastes|need|needs|ability|custom|tradition|instructions?|directions?|recipe|script|protocol|preference|preferences|weight|height|rank|type|kind|order|timetable|principle|principles|merit|season|region|location|income|alphabet|procedure|terms|colour|color|whether|how|what|usage|will|wishes|requirements?|formula|pattern|criteria|status)$/;

const isHead = (units: readonly Unit[], at: number): boolean =>
  !/^(NOUN|PROPN)$/.test(units[at + 1]?.tag ?? '') && !/^(-|'s)$/.test(units[at + 1]?.low ?? '');

function aroundAdjunct(units: readonly Unit[], at: number, to: number): Stretch[] {
  const nothing: ReadonlySet<number> = new Set();
  const parts: Stretch[] = [];
  const before = at - (isComma(units[at - 1]) || units[at - 1]?.low === '(' ? 2 : 1);
  const start = clauseStart(units, before);
  if (before >= start && before - start > 0) parts.push({ from: start, to: before });
  const behind = overOccasions(units, to + 1);
  const next = parts.length === 0 && isComma(units[behind]) ? behind : to + 1;
  const whole = parts.some((part) =>
    units.slice(part.from, part.to + 1).some((unit) => isVerbal(unit) || isQuote(unit)),
  );
  if (!whole && (isComma(units[next]) || parts.length === 0) && next + 1 < units.length) {
    const from = isComma(units[next]) || units[next]?.low === ':' ? next + 1 : next;
    const clause = { from, to: contentEnd(units, from, nothing) };
    const goesOn =
      !/^(who|which|whose|as|and|but|while|a|adding|saying)$/.test(units[from]?.low ?? '') ||
      parts.length === 0;
    if (goesOn && clause.to > clause.from) parts.push(clause);
  }
  return parts;
}

function clauseStart(units: readonly Unit[], to: number): number {
  let from = to;
  while (from > 0 && units[from - 1]?.low !== ';') from -= 1;
  while (from < to && /^(CCONJ)$/.test(units[from]?.tag ?? '')) from += 1;
  return from;
}
