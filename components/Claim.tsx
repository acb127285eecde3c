import type { VNode } from 'preact';
import type { ClaimLine } from '../lib/domain/briefing.ts';
import type { Day } from '../lib/domain/day.ts';
import { Answers } from './Answers.tsx';
import { Datum } from './Datum.tsx';
import { shortDay } from './days.ts';
import { fill } from './fill.ts';
import { Rests } from './Rests.tsx';
import { keyed, pluralKey } from './say.ts';
import type { Words } from './say.ts';

interface ClaimProps {
  words: Words;
  claim: ClaimLine;
  asOf: Day;
  /** The address at which an error in a claim is reported; no link where there is none. */
  issueOf?: ((claim: string) => string) | undefined;
}

/** One claim: its day, "speaker act content", what it rests on, and who answers it. */
export function Claim({ words, claim, asOf, issueOf }: ClaimProps): VNode {
  const { say, lang } = words;
  const act = say(pluralKey(say, keyed('act', claim.act), claim.speaker.kind === 'group' ? 2 : 1));
  return (
    <li class="claim">
      <time dateTime={claim.date}>{shortDay(say, claim.date, asOf)}</time>
      <div>
        <p>
          {fill(
            say,
            'claim_line',
            <Datum lang={lang} text={claim.speaker.name} />,
            <b>{act}</b>,
            <Datum lang={lang} text={claim.content} />,
          )}
        </p>
        <Rests words={words} claim={claim} />
        <Answers words={words} claim={claim} />
        {issueOf && (
          <p class="quiet">
            <a class="report" href={issueOf(claim.id)} target="_blank" rel="noopener noreferrer">
              {say('report_claim')}
            </a>
          </p>
        )}
      </div>
    </li>
  );
}
