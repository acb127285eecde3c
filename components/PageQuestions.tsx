import type { VNode } from 'preact';
import type { ClaimLine, PageBriefing } from '../lib/domain/briefing.ts';
import { Claims } from './Claims.tsx';
import { counted } from './say.ts';
import type { Words } from './say.ts';
import { Question } from './Question.tsx';
import { trusted } from './trusted.ts';

const SHOWN = 5;
const NEWER = 8;

export interface PageQuestionsProps {
  words: Words;
  briefing: PageBriefing;
  /** What came since, newest first, once the reader asked for it. */
  newer: ClaimLine[] | null;
  issueOf: (claim: string) => string;
  onSince: () => void;
  onOpenRecord: () => void;
}

/** The questions behind a page, contested ones first as the briefing orders them, what is left out, and what came since. */
export function PageQuestions(props: PageQuestionsProps): VNode {
  const { words, briefing, newer } = props;
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
          <span>
            <button type="button" class="link" onClick={trusted(props.onOpenRecord)}>
              {counted(say, 'more_questions', more)}
            </button>
          </span>
        )}
        {counts.hidden > 0 && <span>{counted(say, 'hidden', counts.hidden)}</span>}
      </p>
      {counts.since > 0 && <Since {...props} />}
      {newer && <Newer {...props} newer={newer} />}
    </>
  );
}

function Since({ words, briefing, newer, onSince }: PageQuestionsProps): VNode {
  return (
    <p class="since">
      <button type="button" class="link" aria-expanded={newer !== null} onClick={trusted(onSince)}>
        {counted(words.say, 'since', briefing.counts.since)}
      </button>
    </p>
  );
}

/** The newest of what came since; the rest is in the full record. */
function Newer({
  words,
  briefing,
  newer,
  issueOf,
  onOpenRecord,
}: PageQuestionsProps & { newer: ClaimLine[] }): VNode {
  const claims = newer.slice(0, NEWER);
  return (
    <>
      <Claims words={words} title="newer_claims" claims={claims} asOf={briefing.asOf} issueOf={issueOf} />
      {newer.length > NEWER && (
        <p class="aside">
          <button type="button" class="link" onClick={trusted(onOpenRecord)}>
            {counted(words.say, 'all_claims', newer.length)}
          </button>
        </p>
      )}
    </>
  );
}
