import type { ComponentChild, VNode } from 'preact';
import type { AnswerLine, ClaimLine } from '../lib/domain/briefing.ts';
import type { ResponseKind } from '../lib/domain/claim.ts';
import type { To } from '../lib/domain/record-page.ts';
import { Datum } from './Datum.tsx';
import { shortDay } from './days.ts';
import { fill } from './fill.ts';
import { listed } from './listed.ts';
import { keyed, pluralKey } from './say.ts';
import type { Words } from './say.ts';
import { Way } from './Way.tsx';

/** Against the claim first; each kind in its own words, for denying a thing and denying having said it differ. */
const ORDER: ResponseKind[] = [
  'denies',
  'denies-saying',
  'contradicts',
  'supersedes',
  'confirms',
  'supports',
  'refines',
];
const AGAINST = 3;

interface AnswersProps {
  words: Words;
  claim: ClaimLine;
  to?: To | undefined;
}

/** Who answers a claim, a line for each kind of answer; an answer of another day says which. */
export function Answers({ words, claim, to }: AnswersProps): VNode {
  return (
    <>
      {ORDER.map((how, rank) => {
        const given = firstOfEach(claim.answeredBy.filter((answer) => answer.how === how));
        if (given.length === 0) return null;
        const names = given.map((answer) => answerer(words, answer, claim, to));
        const key = pluralKey(words.say, keyed('answer', how), given.length);
        return (
          <p key={how} class={rank < AGAINST ? 'quiet answer against' : 'quiet answer'}>
            {fill(words.say, key, listed(words.say, names, true))}
          </p>
        );
      })}
    </>
  );
}

function answerer({ say, lang }: Words, answer: AnswerLine, claim: ClaimLine, to?: To): ComponentChild {
  const name = (
    <Way href={to?.({ shows: 'claim', id: answer.claim })}>
      <Datum lang={lang} text={answer.speaker.name} />
    </Way>
  );
  if (answer.date === claim.date) return name;
  return <span>{fill(say, 'dated', name, shortDay(say, answer.date, claim.date))}</span>;
}

/** One line names a speaker once, however often that speaker answers in that way. */
function firstOfEach(answers: AnswerLine[]): AnswerLine[] {
  const seen = new Map<string, AnswerLine>();
  for (const answer of answers) if (!seen.has(answer.speaker.id)) seen.set(answer.speaker.id, answer);
  return [...seen.values()];
}
