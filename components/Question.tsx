import type { VNode } from 'preact';
import type { QuestionLine } from '../lib/domain/briefing.ts';
import type { Day } from '../lib/domain/day.ts';
import { Datum } from './Datum.tsx';
import { Position } from './Position.tsx';
import type { Words } from './say.ts';
import { Standing } from './Standing.tsx';

interface QuestionProps {
  words: Words;
  question: QuestionLine;
  asOf: Day;
}

/** A question with its positions face to face. */
export function Question({ words, question, asOf }: QuestionProps): VNode {
  return (
    <section class="question">
      <div class="asked">
        <h3>
          <Datum lang={words.lang} text={question.text} />
        </h3>
        <Standing say={words.say} standing={question.standing} />
      </div>
      <ul class="positions">
        {question.positions.map((position) => (
          <Position key={position.id} words={words} position={position} asOf={asOf} />
        ))}
      </ul>
    </section>
  );
}
