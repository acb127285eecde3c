import type { VNode } from 'preact';
import type { CardProps } from './Card.tsx';
import { longDay } from './days.ts';
import { counted } from './say.ts';
import { trusted } from './trusted.ts';

/** What came since, the day in view, what is hidden, the way to the whole record, and the card's own buttons. */
export function CardFoot(props: CardProps): VNode {
  const { words, briefing, newer, onSince, onOpenRecord } = props;
  const { say } = words;
  const { claims, hidden, since } = briefing.counts;
  return (
    <footer>
      {since > 0 && (
        <button type="button" class="link" aria-expanded={newer !== null} onClick={trusted(onSince)}>
          {counted(say, 'since', since)}
        </button>
      )}
      <p>
        {say('as_of', longDay(say, briefing.asOf))}
        {hidden > 0 && ` · ${counted(say, 'hidden', hidden)}`}
      </p>
      <div class="row">
        {claims > 0 && onOpenRecord && (
          <button type="button" class="link" onClick={trusted(onOpenRecord)}>
            {counted(say, 'all_claims', claims)}
          </button>
        )}
        <Tools {...props} />
      </div>
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
