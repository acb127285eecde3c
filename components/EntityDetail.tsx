import type { VNode } from 'preact';
import type { SpeakerLine } from '../lib/domain/briefing.ts';
import type { EntityPage, To } from '../lib/domain/record-page.ts';
import { ClaimList } from './ClaimList.tsx';
import { Datum } from './Datum.tsx';
import { fill } from './fill.ts';
import { Heading } from './Heading.tsx';
import { LiveStories } from './LiveStories.tsx';
import { QuestionList } from './QuestionList.tsx';
import type { RecordProps } from './Record.tsx';
import { ReviewedBy } from './ReviewedBy.tsx';
import { counted, keyed } from './say.ts';
import type { Words } from './say.ts';
import { Side } from './Side.tsx';
import { Slices } from './Slices.tsx';

/** An entity's briefing without the card's limits: who it is on the day in view, all its questions, all its claims. */
export function EntityDetail(props: RecordProps & { content: EntityPage }): VNode {
  const { words, page, content, to } = props;
  const { questions, claims, counts } = content.briefing;
  return (
    <article class="detail">
      <Who {...props} />
      <Slices size={1}>
        {questions.length > 0 && (
          <section class="detail-questions">
            <h2>{words.say('questions_title')}</h2>
            <QuestionList words={words} questions={questions} asOf={page.asOf} to={to} />
            {content.moreQuestions > 0 && (
              <a href={to({ shows: 'matrix', id: '', text: content.briefing.entity.name })}>
                {counted(words.say, 'more_questions', content.moreQuestions)}
              </a>
            )}
          </section>
        )}
        <LiveStories
          words={words}
          stories={content.live}
          beside={({ review }) => review && <ReviewedBy words={words} review={review} />}
        />
        <ClaimList {...props} claims={claims} part={content.part} counts={counts} />
      </Slices>
    </article>
  );
}

function Who({ words, content, to }: RecordProps & { content: EntityPage }): VNode {
  const { say, lang } = words;
  const { name, kind, side, roles, gist } = content.briefing.entity;
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
      {content.standsFor && <StandsFor words={words} voice={content.standsFor} to={to} />}
    </>
  );
}

/** Whose claims are shown with those of a place. */
function StandsFor({ words, voice, to }: { words: Words; voice: SpeakerLine; to: To }): VNode {
  const link = (
    <a href={to({ shows: 'entity', id: voice.id })}>
      <Datum lang={words.lang} text={voice.name} />
    </a>
  );
  return <p class="role">{fill(words.say, 'stands_for', link)}</p>;
}
