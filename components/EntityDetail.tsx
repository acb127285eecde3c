import type { VNode } from 'preact';
import type { EntityPage } from '../lib/domain/record-page.ts';
import { ClaimList } from './ClaimList.tsx';
import { Datum } from './Datum.tsx';
import { fill } from './fill.ts';
import { Heading } from './Heading.tsx';
import { Question } from './Question.tsx';
import type { RecordProps } from './Record.tsx';
import { counted, keyed } from './say.ts';
import { Side } from './Side.tsx';

/** An entity's briefing without the card's limits: who it is on the day in view, all its questions, all its claims. */
export function EntityDetail(props: RecordProps & { content: EntityPage }): VNode {
  const { words, page, content, to } = props;
  const { questions, claims, counts } = content.briefing;
  return (
    <article class="detail">
      <Who {...props} />
      {questions.length > 0 && (
        <section class="detail-questions">
          <h2>{words.say('questions_title')}</h2>
          {questions.map((question) => (
            <Question
              key={question.id}
              words={words}
              question={question}
              asOf={page.asOf}
              href={to({ shows: 'question', id: question.id })}
            />
          ))}
          {content.moreQuestions > 0 && (
            <a href={to({ shows: 'matrix', id: '', text: content.briefing.entity.name })}>
              {counted(words.say, 'more_questions', content.moreQuestions)}
            </a>
          )}
        </section>
      )}
      <ClaimList {...props} claims={claims} part={content.part} counts={counts} />
    </article>
  );
}

function Who({ words, content, to }: RecordProps & { content: EntityPage }): VNode {
  const { say, lang } = words;
  const { name, kind, side, roles, gist, standsFor } = content.briefing.entity;
  return (
    <>
      <p class="kicker">
        {side === 'other' ? say(keyed('kind', kind)) : <Side say={say} side={side} form="long" />}
      </p>
      <Heading>
        <Datum lang={lang} text={name} />
      </Heading>
      {roles.length > 0 && (
        <p class="role">
          <Datum lang={lang} text={roles.join(' · ')} />
        </p>
      )}
      <p class="role">
        <Datum lang={lang} text={gist} />
      </p>
      {standsFor !== null && (
        <p class="role">
          {fill(say, 'stands_for', <a href={to({ shows: 'entity', id: standsFor })}>{standsFor}</a>)}
        </p>
      )}
    </>
  );
}
