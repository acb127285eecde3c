import type { Span } from './find-compound.ts';
import { findCompound } from './find-compound.ts';
import { walkWords } from './hash.ts';
import type { Lexicon, Meaning } from './open-lexicon.ts';
import { printOf } from './print.ts';
import { isShouted } from './surroundings.ts';
import { BEGUN, formsAt, hintOf, WHOLE } from './table.ts';

/** A form found in a text, with everything that it may stand for, other things of the same name included. */
export interface Match extends Span {
  meanings: readonly Meaning[];
}

/** The longest form that starts with a word of this end and hash: reads on, word by word, as long as forms begin so. */
export function longestForm(
  lexicon: Lexicon,
  text: string,
  start: number,
  wordEnd: number,
  hash: number,
): Match | null {
  let best: Match | null = null;
  walkWords(text, wordEnd, hash, (end, hash, word) => {
    const hint = hintOf(lexicon.table.hints, hash);
    if (hint & WHOLE) best = longer(best, formAt(lexicon, text, { start, end }, hash));
    return !word || (hint & BEGUN) !== 0;
  });
  return best;
}

const longer = (one: Match | null, other: Match | null): Match | null =>
  one && (!other || other.end - other.start <= one.end - one.start) ? one : other;

/** The form or compound that a span is or anchors. */
function formAt(lexicon: Lexicon, text: string, span: Span, hash: number): Match | null {
  const { as, loud } = formsAt(lexicon.table, hash, () => printOf(text, span.start, span.end));
  const isLoud = as.length === 0 && loud.length > 0 && isShouted(text, span.start, span.end);
  const meanings = distinct((isLoud ? loud : as).flatMap((n) => lexicon.sensesOf(n).meanings));
  let best: Match | null = meanings.length > 0 ? { ...span, meanings } : null;
  for (const compound of [...as, ...loud].flatMap((n) => lexicon.sensesOf(n).compounds)) {
    const whole = findCompound(text, span, compound);
    if (!whole) continue;
    const isSame = best?.start === whole.start && best.end === whole.end;
    const found = {
      ...whole,
      meanings: distinct([...(isSame && best ? best.meanings : []), compound.meaning]),
    };
    best = isSame ? found : longer(best, found);
  }
  return best;
}

/** One meaning by entity, the safest: two languages, or small letters and capitals, may write one name alike. */
function distinct(meanings: readonly Meaning[]): Meaning[] {
  const byEntity = new Map<string, Meaning>();
  for (const meaning of meanings) {
    if (byEntity.get(meaning.entity)?.sense !== 's') byEntity.set(meaning.entity, meaning);
  }
  return [...byEntity.values()];
}
