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
  /** The question's own page, where there is one to go to. */
  href?: string;
}

/** A question with its positions face to face. */
export function Question({ words, question, asOf, href }: QuestionProps): VNode {
  const text = <Datum lang={words.lang} text={question.text} />;
  return (
    <section class="question">
      <div class="asked">
        <h3>{href === undefined ? text : <a href={href}>{text}</a>}</h3>
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
