import type { VNode } from 'preact';
import type { CardProps } from './Card.tsx';
import { longDay } from './days.ts';
import { counted } from './say.ts';
import { trusted } from './trusted.ts';

/** What came since, the card's own buttons, the day in view, that the record is old, what is hidden, and the way to the whole record. */
export function CardFoot(props: CardProps): VNode | null {
  const { words, briefing, aged } = props;
  const { say } = words;
  const { claims, hidden, since } = briefing.counts;
  if (claims + hidden + since === 0 && aged === '') return null;
  const asOf = claims > 0 && <span>{say('as_of', longDay(say, briefing.asOf))}</span>;
  const record = claims > 0 && props.onOpenRecord && <RecordWay {...props} open={props.onOpenRecord} />;
  const old = aged !== '' && <span class="aged">{aged}</span>;
  const lines = [since > 0 && <Since {...props} />, record, asOf, old].filter(Boolean);
  return (
    <footer>
      <div class="row">
        {lines[0]}
        {claims > 0 && <Tools {...props} />}
      </div>
      <p class="parts">
        {lines.slice(1)}
        {hidden > 0 && <span>{counted(say, 'hidden', hidden)}</span>}
      </p>
    </footer>
  );
}

function Since({ words, briefing, newer, onSince }: CardProps): VNode {
  return (
    <button type="button" class="link" aria-expanded={newer !== null} onClick={trusted(onSince)}>
      {counted(words.say, 'since', briefing.counts.since)}
    </button>
  );
}

function RecordWay({ words, briefing, open }: CardProps & { open: () => void }): VNode {
  return (
    <span>
      <button type="button" class="link" onClick={trusted(open)}>
        {counted(words.say, 'all_claims', briefing.counts.claims)}
      </button>
    </span>
  );
}

function Tools({ words, pinned, copied, onCopy, onPin, onClose }: CardProps): VNode {
  const { say } = words;
  return (
    <span class="tools">
      <span class="unseen" role="status">
        {copied && say('copied')}
      </span>
      {onCopy && (
        <button type="button" title={say('copy_hint')} onClick={trusted(onCopy)}>
          {say(copied ? 'copied' : 'copy')}
        </button>
      )}
      <button type="button" aria-pressed={pinned} onClick={trusted(onPin)}>
        {say('pin')}
      </button>
      <button type="button" onClick={trusted(onClose)}>
        {say('close')}
      </button>
    </span>
  );
}
