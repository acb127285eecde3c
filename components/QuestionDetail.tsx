import type { VNode } from 'preact';
import type { QuestionPage } from '../lib/domain/record-page.ts';
import { About } from './About.tsx';
import { ClaimList } from './ClaimList.tsx';
import { Datum } from './Datum.tsx';
import { Flips } from './Flips.tsx';
import { Heading } from './Heading.tsx';
import { Held } from './Held.tsx';
import type { RecordProps } from './Record.tsx';
import { Slices } from './Slices.tsx';
import { Standing } from './Standing.tsx';

/** A question for itself: its positions with all holders, what would stand otherwise, and every claim on it. */
export function QuestionDetail(props: RecordProps & { content: QuestionPage }): VNode {
  const { words, page, content, to } = props;
  const { question, flips, about } = content;
  return (
    <article class="detail">
      <p class="kicker">{words.say('question')}</p>
      <Heading>
        <Datum lang={words.lang} text={question.text} />
      </Heading>
      <div class="detail-line">
        <Standing say={words.say} standing={question.standing} />
        <About words={words} about={about} to={to} />
      </div>
      <Slices size={1}>
        {question.positions.map((position) => (
          <Held key={position.id} words={words} position={position} asOf={page.asOf} to={to} />
        ))}
      </Slices>
      <Flips words={words} flips={flips} to={to} />
      <ClaimList {...props} claims={content.claims} part={content.part} counts={content.counts} />
    </article>
  );
}
