import type { VNode } from 'preact';
import type { ClaimLine } from '../lib/domain/briefing.ts';
import type { Day } from '../lib/domain/day.ts';
import { Claim } from './Claim.tsx';
import type { WordKey, Words } from './say.ts';

interface ClaimsProps {
  words: Words;
  title: WordKey;
  claims: ClaimLine[];
  asOf: Day;
  /** The address at which an error in a claim is reported; no link where there is none. */
  issueOf?: ((claim: string) => string) | undefined;
}

/** A list of claims under a title that only screen readers need; nothing for none. */
export function Claims({ words, title, claims, asOf, issueOf }: ClaimsProps): VNode | null {
  if (claims.length === 0) return null;
  return (
    <section class="claims">
      <h3 class="unseen">{words.say(title)}</h3>
      <ul>
        {claims.map((claim) => (
          <Claim key={claim.id} words={words} claim={claim} asOf={asOf} issueOf={issueOf} />
        ))}
      </ul>
    </section>
  );
}
