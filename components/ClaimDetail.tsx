import type { VNode } from 'preact';
import type { ClaimPage } from '../lib/domain/record-page.ts';
import { About } from './About.tsx';
import { actWord } from './act-word.ts';
import { Datum } from './Datum.tsx';
import { longDay } from './days.ts';
import { fill } from './fill.ts';
import { Heading } from './Heading.tsx';
import type { RecordProps } from './Record.tsx';
import { Reports } from './Reports.tsx';
import { Side } from './Side.tsx';
import { Tied } from './Tied.tsx';

type ClaimDetailProps = RecordProps & { content: ClaimPage };

/** One claim for itself: who says what, on which question, in which reports, and what answers it. */
export function ClaimDetail(props: ClaimDetailProps): VNode {
  const { words, page, content, to, issueOf } = props;
  const { claim, about } = content;
  return (
    <article class="detail">
      <p class="kicker parts">
        <span>
          <Side say={words.say} side={claim.speaker.side} form="long" />
        </span>
        <time dateTime={claim.date}>{longDay(words.say, claim.date)}</time>
        {claim.attribution === 'anonymous' && <span>{words.say('unnamed')}</span>}
      </p>
      <Sentence {...props} />
      <About words={words} about={about} to={to} />
      <AskedBy {...props} />
      <Reports words={words} reports={claim.reports} voices={claim.voices} />
      <Tied words={words} title="answered_by" tied={content.answeredBy} asOf={page.asOf} to={to} />
      <Tied words={words} title="answers" tied={content.answers} asOf={page.asOf} to={to} />
      <p class="report-error">
        <a href={issueOf(claim.id)} target="_blank" rel="noopener noreferrer">
          {words.say('report_claim')}
        </a>
      </p>
    </article>
  );
}

function Sentence({ words, content, to }: ClaimDetailProps): VNode {
  const { speaker, act, content: said } = content.claim;
  return (
    <Heading>
      {fill(
        words.say,
        'claim_line',
        <a href={to({ shows: 'entity', id: speaker.id })}>
          <Datum lang={words.lang} text={speaker.name} />
        </a>,
        <b>{actWord(words.say, act, speaker)}</b>,
        <Datum lang={words.lang} text={said} />,
      )}
    </Heading>
  );
}

/** The question that the claim speaks to, and the position it takes there. */
function AskedBy({ words, content, to }: ClaimDetailProps): VNode | null {
  const { question, position } = content;
  if (!question) return null;
  const link = (
    <a href={to({ shows: 'question', id: question.id })}>
      <Datum lang={words.lang} text={question.text} />
    </a>
  );
  return (
    <p class="on-question">
      {position === null
        ? fill(words.say, 'on_question', link)
        : fill(words.say, 'position_on', link, <Datum lang={words.lang} text={position} />)}
    </p>
  );
}
