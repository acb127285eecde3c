import type { VNode } from 'preact';
import type { Briefing } from '../lib/domain/briefing.ts';
import { CardHead } from './CardHead.tsx';
import { Claims } from './Claims.tsx';
import { Nothing } from './Nothing.tsx';
import { Question } from './Question.tsx';
import { counted } from './say.ts';
import type { Words } from './say.ts';
import { trusted } from './trusted.ts';

interface EntityBriefingProps {
  words: Words;
  briefing: Briefing;
  issueOf: (claim: string) => string;
  onBack: () => void;
  onOpenRecord: () => void;
}

/** The briefing about an entity that the reader searched for, in the popup. */
export function EntityBriefing(props: EntityBriefingProps): VNode {
  const { words, briefing, issueOf } = props;
  const { say } = words;
  const { asOf, claims, questions, counts } = briefing;
  return (
    <section class="briefing" aria-labelledby="briefed">
      <button type="button" class="back link" onClick={trusted(props.onBack)}>
        {say('back')}
      </button>
      <CardHead words={words} briefing={briefing} id="briefed" />
      {claims.length + questions.length === 0 && <Nothing words={words} briefing={briefing} />}
      {questions.map((question) => (
        <Question key={question.id} words={words} question={question} asOf={asOf} />
      ))}
      <Claims words={words} title="newest_claims" claims={claims} asOf={asOf} issueOf={issueOf} />
      <p class="aside parts">
        {counts.claims > 0 && (
          <button type="button" class="link" onClick={trusted(props.onOpenRecord)}>
            {counted(say, 'all_claims', counts.claims)}
          </button>
        )}
        {counts.hidden > 0 && <span>{counted(say, 'hidden', counts.hidden)}</span>}
      </p>
    </section>
  );
}
