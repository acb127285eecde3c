import type { VNode } from 'preact';
import type { PageBriefing } from '../lib/domain/briefing.ts';
import { counted } from './say.ts';
import type { Words } from './say.ts';
import { Question } from './Question.tsx';
import { trusted } from './trusted.ts';

const SHOWN = 5;

interface PageQuestionsProps {
  words: Words;
  briefing: PageBriefing;
  onOpenRecord: () => void;
}

/** The questions behind a page, contested ones first as the briefing orders them, and what is left out. */
export function PageQuestions({ words, briefing, onOpenRecord }: PageQuestionsProps): VNode {
  const { say } = words;
  const { questions, asOf, counts } = briefing;
  const more = counts.questions - SHOWN;
  return (
    <>
      <h2 class="unseen">{say('page_questions')}</h2>
      {questions.length === 0 && <p class="nothing">{say('page_no_questions')}</p>}
      {questions.slice(0, SHOWN).map((question) => (
        <Question key={question.id} words={words} question={question} asOf={asOf} />
      ))}
      <p class="aside parts">
        {more > 0 && (
          <button type="button" class="link" onClick={trusted(onOpenRecord)}>
            {counted(say, 'more_questions', more)}
          </button>
        )}
        {counts.since > 0 && <span>{counted(say, 'since', counts.since)}</span>}
        {counts.hidden > 0 && <span>{counted(say, 'hidden', counts.hidden)}</span>}
      </p>
    </>
  );
}
