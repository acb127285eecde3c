import type { Span } from '../domain/statement.ts';
import { isShortened } from './is-shortened.ts';
import type { Unit } from './unit.ts';
import { isQuote } from './unit.ts';

/** Longest sentence in words, which bounds the time that rules take. */
const LONGEST = 300;

/** A text's sentences in words and marks without tags; each quotation is one unit of them. */
export function readPlain(text: string, quotations: readonly Span[]): Unit[][] {
  const sentences: Unit[][] = [];
  let next = 0;
  for (const line of text.matchAll(/[^\n]*\S[^\n]*/g)) {
    const end = line.index + line[0].length;
    const within: Span[] = [];
    for (; (quotations[next]?.start ?? end) < end; next += 1) within.push(quotations[next] as Span);
    for (const sentence of split(unitsOf(text, line.index, end, within))) sentences.push(sentence);
  }
  return sentences;
}

function unitsOf(text: string, from: number, end: number, quotations: Span[]): Unit[] {
  const units: Unit[] = [];
  let at = from;
  for (const quotation of [...quotations, { start: end, end }]) {
    for (const word of wordsOf(text, at, quotation.start)) units.push(word);
    if (quotation.start < end) units.push(unit(text, quotation.start, quotation.end, 'QUOTE'));
    at = quotation.end;
  }
  return units;
}

/** Words with their hyphens and apostrophes; « -t-il » after a French verb is a word of its own. */
const WORDS =
  /(?<=\p{L})-(?:t-)?(?:il|elle|on|ils|elles)\b|\p{L}+(?:[-'’ʼ.](?!(?:t-)?(?:il|elle|on|ils|elles)\b)\p{L}+)*|\p{N}[\p{N}.,]*|\S/gu;

const wordsOf = (text: string, from: number, end: number): Unit[] =>
  [...text.slice(from, end).matchAll(WORDS)].map((word) =>
    unit(
      text,
      from + word.index,
      from + word.index + word[0].length,
      /[\p{L}\p{N}]/u.test(word[0]) ? 'WORD' : 'MARK',
    ),
  );

const unit = (text: string, start: number, end: number, tag: string): Unit => {
  const words = text.slice(start, end);
  return { text: words, low: words.toLowerCase(), tag, start, end };
};

function split(units: Unit[]): Unit[][] {
  const sentences: Unit[][] = [];
  let from = 0;
  units.forEach((one, at) => {
    const next = units[at + 1];
    if (next && at - from < LONGEST && !isEnd(one, next, units[at - 1])) return;
    sentences.push(units.slice(from, at + 1));
    from = at + 1;
  });
  return sentences;
}

const isEnd = (one: Unit, next: Unit, before: Unit | undefined): boolean => {
  const fresh = /^\p{Lu}/u.test(next.text) || isQuote(next);
  if (isQuote(one)) return /[.?!…][”"’'»“]$/.test(one.text) && fresh;
  return /^[.?!…;]$/.test(one.text) && fresh && !isShortened(one, before);
};
