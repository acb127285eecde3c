import type { VNode } from 'preact';
import type { QuestionLine } from '../lib/domain/briefing.ts';
import type { Day } from '../lib/domain/day.ts';
import type { To } from '../lib/domain/record-page.ts';
import { Question } from './Question.tsx';
import type { Words } from './say.ts';
import { Slices } from './Slices.tsx';

interface QuestionListProps {
  words: Words;
  questions: QuestionLine[];
  asOf: Day;
  to: To;
}

/** Questions of the record with their positions face to face, each a way to its own page. */
export function QuestionList({ words, questions, asOf, to }: QuestionListProps): VNode {
  return (
    <Slices>
      {questions.map((question) => (
        <Question
          key={question.id}
          words={words}
          question={question}
          asOf={asOf}
          href={to({ shows: 'question', id: question.id })}
        />
      ))}
    </Slices>
  );
}
