import type { VNode } from 'preact';
import type { CardProps } from './Card.tsx';
import { longDay } from './days.ts';
import { counted } from './say.ts';
import { trusted } from './trusted.ts';

/** What came since, the card's own buttons, the day in view, what is hidden, and the way to the whole record. */
export function CardFoot(props: CardProps): VNode | null {
  const { words, briefing, newer, onSince, onOpenRecord } = props;
  const { say } = words;
  const { claims, hidden, since } = briefing.counts;
  if (claims + hidden + since === 0) return null;
  const record = onOpenRecord && (
    <button type="button" class="link" onClick={trusted(onOpenRecord)}>
      {counted(say, 'all_claims', claims)}
    </button>
  );
  return (
    <footer>
      <div class="row">
        {since > 0 ? (
          <button type="button" class="link" aria-expanded={newer !== null} onClick={trusted(onSince)}>
            {counted(say, 'since', since)}
          </button>
        ) : (
          claims > 0 && record
        )}
        {claims > 0 && <Tools {...props} />}
      </div>
      <p class="parts">
        {claims > 0 && <span>{say('as_of', longDay(say, briefing.asOf))}</span>}
        {since > 0 && claims > 0 && <span>{record}</span>}
        {hidden > 0 && <span>{counted(say, 'hidden', hidden)}</span>}
      </p>
    </footer>
  );
}

function Tools({ words, pinned, copied, onCopy, onPin, onClose }: CardProps): VNode {
  const { say } = words;
  return (
    <span class="tools">
      <span class="unseen" role="status">
        {copied && say('copied')}
      </span>
      <button type="button" title={say('copy_hint')} onClick={trusted(onCopy)}>
        {say(copied ? 'copied' : 'copy')}
      </button>
      <button type="button" aria-pressed={pinned} onClick={trusted(onPin)}>
        {say('pin')}
      </button>
      <button type="button" onClick={trusted(onClose)}>
        {say('close')}
      </button>
    </span>
  );
}
