import type { Span, Statement } from '../domain/statement.ts';
import { draftSentence } from './draft-sentence.ts';
import { findQuotations } from './find-quotations.ts';
import type { Draft } from './other-cues.ts';
import { readSentences } from './read-sentences.ts';
import type { Sentence, Tagger, Unit } from './unit.ts';
import { isQuote } from './unit.ts';

/** A statement whose speaker is not looked up yet, with the noun phrase that a relative pronoun stands for. */
export interface Unnamed extends Omit<Statement, 'speaker'> {
  antecedent: Span | null;
  sentence: Span;
}

/**
 * The statements of an English text. Spans follow PolNeAR (Newell, Margolin and Ruths 2018), whose guidelines go
 * with PARC 3.0: a source with its appositions, a cue with its auxiliaries, adverbs and colon but without hearer,
 * "that" and quotation marks within the content, the sentence's own full stop without. Unlike PolNeAR a thought,
 * a refusal to comment and a negated saying are no statements, and nested statements are kept.
 */
export function findEnglish(text: string, tag: Tagger): Unnamed[] {
  const sentences = readSentences(text, findQuotations(text), tag);
  const found: Unnamed[] = [];
  let last: Unnamed | undefined;
  sentences.forEach(({ units }, n) => {
    const statements = draftSentence(units).map((draft) => placed(units, draft));
    found.push(...statements);
    if (statements.length > 0 || !last || !isContinued(sentences, n)) {
      last = statements.at(-1);
      return;
    }
    last.content.push(...units.filter((unit) => isQuote(unit)).map(spanOf));
    last.quoted = true;
  });
  return found;
}

const spanOf = ({ start, end }: Unit): Span => ({ start, end });

/** A sentence that is nothing but quotation, right after one that somebody spoke in, is theirs too. */
function isContinued(sentences: readonly Sentence[], n: number): boolean {
  const { units, paragraph } = sentences[n] ?? { units: [], paragraph: 0 };
  const words = units.filter(({ tag }) => tag !== 'PUNCT');
  if (words.length === 0 || !words.every((unit) => isQuote(unit))) return false;
  const before = sentences[n - 1];
  return (
    before?.paragraph === paragraph ||
    (before?.paragraph === paragraph - 1 && before.units.some((unit) => isQuote(unit)))
  );
}

function placed(units: readonly Unit[], draft: Draft): Unnamed {
  const span = ({ from, to }: { from: number; to: number }): Span => ({
    start: units[from]?.start ?? 0,
    end: units[to]?.end ?? 0,
  });
  const quoted = draft.content.some(({ from, to }) =>
    units.slice(from, to + 1).some((unit) => isQuote(unit)),
  );
  return {
    source: span(draft.source),
    cue: span(draft.cue),
    content: draft.content.map(span),
    act: draft.act,
    quoted,
    confidence: Math.round(draft.confidence * 100) / 100,
    antecedent:
      draft.antecedent === undefined
        ? null
        : {
            start: units[Math.max(0, draft.antecedent - 6)]?.start ?? 0,
            end: units[draft.antecedent]?.end ?? 0,
          },
    sentence: { start: units[0]?.start ?? 0, end: units.at(-1)?.end ?? 0 },
  };
}
