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
