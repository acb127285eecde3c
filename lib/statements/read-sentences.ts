import type { Span } from '../domain/statement.ts';
import type { Sentence, Tagger, Unit } from './unit.ts';
import { isQuote } from './unit.ts';

/** Longest stretch that goes to the tagger at once; a longer paragraph is cut at a space. */
const STRETCH = 20_000;

/** Whether a capital is the start of a name or sentence, and what never ends a sentence though it has a stop. */
const TITLE =
  /^(mr|mrs|ms|dr|gen|sen|rep|gov|lt|col|sgt|maj|capt|cmdr|adm|prof|rev|hon|st|jr|sr|vs|no|nos|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|\p{L}|e\.g|i\.e)\.$/iu;

/** The sentences of a text, each quotation being one unit of them whatever sentences it holds. */
export function readSentences(text: string, quotations: readonly Span[], tag: Tagger): Sentence[] {
  const sentences: Sentence[] = [];
  let paragraph = 0;
  let from = 0;
  for (const line of stretches(text)) {
    const within: Span[] = [];
    for (; from < quotations.length && (quotations[from]?.start ?? 0) < line.end; from += 1)
      if (quotations[from]) within.push(quotations[from] as Span);
    const words = tag(text.slice(line.start, line.end)).map((unit) => shifted(unit, line.start));
    for (const units of split(folded(text, words, within))) sentences.push({ units, paragraph });
    paragraph += 1;
  }
  return sentences;
}

function* stretches(text: string): Generator<Span> {
  for (const line of text.matchAll(/[^\n]*\S[^\n]*/g)) {
    const end = line.index + line[0].length;
    let start = line.index;
    while (end - start > STRETCH) {
      const space = text.lastIndexOf(' ', start + STRETCH);
      const cut = space > start ? space : start + STRETCH;
      yield { start, end: cut };
      start = cut;
    }
    yield { start, end };
  }
}

const shifted = (unit: Unit, by: number): Unit => ({ ...unit, start: unit.start + by, end: unit.end + by });

/** Words with each quotation folded into one unit. */
function folded(text: string, words: Unit[], quotations: Span[]): Unit[] {
  const units: Unit[] = [];
  let next = 0;
  for (const word of words) {
    while (next < quotations.length && (quotations[next]?.end ?? 0) <= word.start) next += 1;
    const span = quotations[next];
    if (!span || span.start >= word.end) units.push(word);
    else if (units.at(-1)?.start !== span.start || !isQuote(units.at(-1))) {
      const inner = text.slice(span.start, span.end);
      units.push({ text: inner, low: inner.toLowerCase(), tag: 'QUOTE', ...span });
    }
  }
  return units;
}

/** Longest sentence in words: rules look back and forth in it, so its length bounds their time. */
const LONGEST = 300;

function split(units: Unit[]): Unit[][] {
  const sentences: Unit[][] = [];
  let from = 0;
  units.forEach((unit, at) => {
    const next = units[at + 1];
    if (next && at - from < LONGEST && !isEnd(unit, next, units[at + 2]) && !isDateline(units, at + 1))
      return;
    sentences.push(units.slice(from, at + 1));
    from = at + 1;
  });
  return sentences;
}

/** "… officials say KYIV: The president", "… say LONDON (Reuters) -": a place in capitals opens a text glued to its headline. */
function isDateline(units: readonly Unit[], at: number): boolean {
  const unit = units[at];
  if (!unit || !/^\p{Lu}{4,}$/u.test(unit.text) || /^\p{Lu}+$/u.test(units[at - 1]?.text ?? '')) return false;
  const rest = units.slice(at + 1, at + 4).map(({ text }) => text);
  const mark = rest.findIndex((text) => /^([:—–(]|--)$/.test(text));
  return mark >= 0 && rest.slice(0, mark).every((text) => /^(\p{Lu}[\p{L}.]*|,)$/u.test(text));
}

const OPENING =
  /^(the|a|an|he|she|it|they|we|but|and|in|on|at|this|that|these|those|there|for|as|if|i|according|after|when|while|his|her|their)$/;

function isEnd(unit: Unit, next: Unit, after: Unit | undefined): boolean {
  const fresh = /^[\p{Lu}\p{N}]/u.test(next.text) || isQuote(next) || /^[—–•*(-]$/.test(next.text);
  if (/^([.?!…]+|\.{2,}|;)$/.test(unit.text))
    return unit.text !== ';' && fresh && !isAttributed(unit, next, after);
  if (isQuote(unit)) return /[.?!…][”"’'»“]?$/.test(unit.text) && fresh && !isAttributed(unit, next, after);
  if (/\.$/.test(unit.text) && (unit.text === 'X.' || !TITLE.test(unit.text)))
    return fresh && (unit.text === 'X.' || (OPENING.test(next.low) && next.text !== next.low));
  return false;
}

/** “Is it over?” Putin asked: what follows a question or exclamation may still belong to it. */
function isAttributed(unit: Unit, next: Unit, after: Unit | undefined): boolean {
  if (!/[?!…][”"’'»“]$/.test(unit.text) || isQuote(next)) return false;
  return (
    /^(said|says|asked|told|wrote|added)$/.test(next.low) ||
    (/^(PROPN|PRON|DET)$/.test(next.tag) && after !== undefined)
  );
}
