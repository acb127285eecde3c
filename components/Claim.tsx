import type { VNode } from 'preact';
import type { ClaimLine } from '../lib/domain/briefing.ts';
import type { Day } from '../lib/domain/day.ts';
import type { To } from '../lib/domain/record-page.ts';
import { actWord } from './act-word.ts';
import { Answers } from './Answers.tsx';
import { Datum } from './Datum.tsx';
import { shortDay } from './days.ts';
import { fill } from './fill.ts';
import { Rests } from './Rests.tsx';
import type { Words } from './say.ts';
import { Way } from './Way.tsx';

interface ClaimProps {
  words: Words;
  claim: ClaimLine;
  asOf: Day;
  /** In the record, its day leads to the claim, its speaker and its answers to theirs. */
  to?: To | undefined;
}

/** One claim: its day, "speaker act content", what it rests on, and who answers it. */
export function Claim({ words, claim, asOf, to }: ClaimProps): VNode {
  const { say, lang } = words;
  return (
    <li class="claim">
      <time dateTime={claim.date}>
        <Way href={to?.({ shows: 'claim', id: claim.id })}>{shortDay(say, claim.date, asOf)}</Way>
      </time>
      <div>
        <p>
          {fill(
            say,
            'claim_line',
            <Way href={to?.({ shows: 'entity', id: claim.speaker.id })}>
              <Datum lang={lang} text={claim.speaker.name} />
            </Way>,
            <b>{actWord(say, claim.act, claim.speaker)}</b>,
            <Datum lang={lang} text={claim.content} />,
          )}
        </p>
        <Rests words={words} claim={claim} />
        <Answers words={words} claim={claim} to={to} />
      </div>
    </li>
  );
}
