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
  /** The address at which an error in a claim is reported; no link where there is none. */
  issueOf?: ((claim: string) => string) | undefined;
  /** In the record, its day leads to the claim, its speaker and its answers to theirs. */
  to?: To | undefined;
}

/** One claim: its day, "speaker act content", what it rests on, and who answers it. */
export function Claim({ words, claim, asOf, issueOf, to }: ClaimProps): VNode {
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
      {issueOf && <Report label={say('report_claim')} href={issueOf(claim.id)} />}
    </li>
  );
}

/** A small flag that leads to the form for an error in the claim. */
function Report({ label, href }: { label: string; href: string }): VNode {
  return (
    <a class="report" href={href} target="_blank" rel="noopener noreferrer" title={label} aria-label={label}>
      <svg viewBox="0 0 12 12" aria-hidden="true">
        <path d="M2.5 11V1.5h7l-2 2.8 2 2.7h-7" />
      </svg>
    </a>
  );
}
