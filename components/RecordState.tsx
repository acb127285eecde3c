import type { VNode } from 'preact';
import { OVERVIEWS } from '../lib/domain/record-page.ts';
import { longDay } from './days.ts';
import type { RecordProps } from './Record.tsx';
import { counted, keyed } from './say.ts';
import { trusted } from './trusted.ts';

/** What the record held on the day in view, what came since, and what the reader's trust hides, with the way to it. */
export function RecordState(props: RecordProps): VNode {
  const { words, trust, link, onOpenOptions } = props;
  const { say } = words;
  const exceptions = Object.keys(trust.exceptions).length;
  return (
    <p class="state quiet parts">
      {OVERVIEWS.some((one) => one === link.shows) && <Counts {...props} />}
      <span>
        {say('counting', say(keyed('preset', trust.preset)))}
        {exceptions > 0 && ` (${counted(say, 'exceptions', exceptions)})`}
      </span>
      <span>
        <button type="button" class="link" onClick={trusted(onOpenOptions)}>
          {say('choose_sources')}
        </button>
      </span>
    </p>
  );
}

/** A detail says these of itself. */
function Counts({ words, page, to }: RecordProps): VNode {
  const { say } = words;
  const { claims, hidden, since } = page.counts;
  return (
    <>
      <span role="status">
        {say('labelled', say('as_of', longDay(say, page.asOf)), counted(say, 'claims', claims))}
      </span>
      {since > 0 && (
        <span>
          <a href={to({ asOf: null })}>{counted(say, 'since_then', since)}</a>
        </span>
      )}
      {hidden > 0 && <span>{counted(say, 'hidden', hidden)}</span>}
    </>
  );
}
