import type { VNode } from 'preact';
import type { ClaimCounts, ClaimLine } from '../lib/domain/briefing.ts';
import type { Part } from '../lib/domain/record-page.ts';
import { Claim } from './Claim.tsx';
import { longDay } from './days.ts';
import { Parts } from './Parts.tsx';
import type { RecordProps } from './Record.tsx';
import { counted } from './say.ts';
import { Slices } from './Slices.tsx';

interface ClaimListProps extends RecordProps {
  claims: ClaimLine[];
  part: Part;
  /** What of it came after the day in view, and what is hidden. */
  counts: ClaimCounts;
}

/** All claims of a detail, newest first, a part at a time, with what came since and what is hidden. */
export function ClaimList({ words, page, claims, part, counts, to }: ClaimListProps): VNode {
  const { say } = words;
  return (
    <section class="claim-list">
      <h2>{counted(say, 'claims', part.total)}</h2>
      <p class="quiet parts">
        <span>{say('as_of', longDay(say, page.asOf))}</span>
        {counts.since > 0 && (
          <span>
            <a href={to({ asOf: null })}>{counted(say, 'since_then', counts.since)}</a>
          </span>
        )}
        {counts.hidden > 0 && <span>{counted(say, 'hidden', counts.hidden)}</span>}
      </p>
      <ul>
        <Slices>
          {claims.map((claim) => (
            <Claim key={claim.id} words={words} claim={claim} asOf={page.asOf} to={to} />
          ))}
        </Slices>
      </ul>
      <Parts words={words} part={part} to={to} />
    </section>
  );
}
