import type { VNode } from 'preact';
import type { Briefing, ClaimLine } from '../lib/domain/briefing.ts';
import type { LiveStory } from '../lib/domain/live.ts';
import { CardFoot } from './CardFoot.tsx';
import { CardHead } from './CardHead.tsx';
import { Claims } from './Claims.tsx';
import { LiveStories } from './LiveStories.tsx';
import { Nothing } from './Nothing.tsx';
import { Question } from './Question.tsx';
import { directionOf } from './say.ts';
import type { Words } from './say.ts';

const QUESTIONS = 3;
const CLAIMS = 3;

export interface CardProps {
  words: Words;
  briefing: Briefing;
  /** That the record is old, in a sentence; '' while it is not. */
  aged: string;
  /** Stories of live sources, newest first. */
  live: LiveStory[];
  pinned: boolean;
  /** True for a moment after the copy was made, which is also announced. */
  copied: boolean;
  /** What came since, once the reader asked for it. */
  newer: ClaimLine[] | null;
  onPin: () => void;
  onClose: () => void;
  /** Null where the page has no clipboard. */
  onCopy: (() => void) | null;
  onSince: () => void;
  /** Null where the record cannot be opened from. */
  onOpenRecord: (() => void) | null;
}

/**
 * The card about an entity: who it is at the day in view, what is most in dispute, the newest claims, what else is in
 * dispute, what is left out. Two long questions would fill a card, so that the claims come after the first.
 */
export function Card(props: CardProps): VNode {
  const { words, briefing, newer } = props;
  const { asOf, claims, questions, entity } = briefing;
  const empty = claims.length === 0 && questions.length === 0;
  const asked = questions
    .slice(0, QUESTIONS)
    .map((question) => <Question key={question.id} words={words} question={question} asOf={asOf} />);
  return (
    <section
      class="card surface"
      role="dialog"
      tabIndex={-1}
      dir={directionOf(words.say)}
      lang={words.say('locale')}
      aria-labelledby={nameId(entity.id)}
    >
      <CardHead words={words} briefing={briefing} id={nameId(entity.id)} />
      {empty && <Nothing words={words} briefing={briefing} />}
      {asked.slice(0, 1)}
      <Claims words={words} title="newest_claims" claims={claims.slice(0, CLAIMS)} asOf={asOf} />
      {asked.slice(1)}
      {newer && <Claims words={words} title="newer_claims" claims={newer} asOf={asOf} />}
      <LiveStories words={words} stories={props.live} />
      <CardFoot {...props} />
    </section>
  );
}

function nameId(entity: string): string {
  return `name-${entity}`;
}
