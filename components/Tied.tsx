import type { VNode } from 'preact';
import type { ClaimLine } from '../lib/domain/briefing.ts';
import type { ResponseKind } from '../lib/domain/claim.ts';
import type { Day } from '../lib/domain/day.ts';
import type { To } from '../lib/domain/record-page.ts';
import { Claim } from './Claim.tsx';
import { keyed } from './say.ts';
import type { Words } from './say.ts';

interface TiedProps {
  words: Words;
  title: 'answered_by' | 'answers';
  tied: { how: ResponseKind; claim: ClaimLine }[];
  asOf: Day;
  to: To;
}

/** The claims that answer one or that it answers, each under the kind of answer; nothing for none. */
export function Tied({ words, title, tied, asOf, to }: TiedProps): VNode | null {
  const { say } = words;
  if (tied.length === 0) return null;
  return (
    <section class="claim-list">
      <h2>{say(title)}</h2>
      {tied.map(({ how, claim }) => (
        <div key={`${how} ${claim.id}`} class="tie">
          <p class="quiet">{say(keyed('tie', how))}</p>
          <ul>
            <Claim words={words} claim={claim} asOf={asOf} to={to} />
          </ul>
        </div>
      ))}
    </section>
  );
}
