import type { VNode } from 'preact';
import type { TopicReason } from '../lib/domain/mention.ts';
import { fill } from './fill.ts';
import { listed } from './listed.ts';
import { figure, keyed } from './say.ts';
import type { Words } from './say.ts';
import { trusted } from './trusted.ts';

/** Why a page has no summary; `unlisted` where the reader chose certain sites and this is none of them. */
export type PageStop =
  'off-topic' | 'reload' | 'off' | 'off-tab' | 'unlisted' | 'closed' | 'withdrawn' | 'nothing' | 'click';

interface StoppedProps {
  words: Words;
  stop: PageStop;
  reasons: TopicReason[];
  onAct: (stop: PageStop) => void;
}

/** Why there is nothing to sum up, in one sentence, with the one button that helps. */
export function Stopped({ words, stop, reasons, onAct }: StoppedProps): VNode {
  const key = keyed('state', stop);
  return (
    <section class="stopped">
      <p>{words.say(key)}</p>
      {stop === 'off-topic' && <Reasons words={words} reasons={reasons} />}
      <button
        type="button"
        class="act"
        onClick={trusted(() => {
          onAct(stop);
        })}
      >
        {words.say(`${key}_act`)}
      </button>
    </section>
  );
}

function Reasons({ words, reasons }: { words: Words; reasons: TopicReason[] }): VNode {
  const { say } = words;
  const forms = reasons.map(({ form, count }) =>
    fill(say, 'found_form', <bdi>{form}</bdi>, figure(say, count)),
  );
  return (
    <p class="quiet">{forms.length > 0 ? fill(say, 'found_only', listed(say, forms)) : say('found_none')}</p>
  );
}
