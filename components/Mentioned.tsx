import type { VNode } from 'preact';
import { Datum } from './Datum.tsx';
import { figure, pluralKey } from './say.ts';
import type { Words } from './say.ts';
import { trusted } from './trusted.ts';

/** An entity that the page mentions, and how often. */
export interface PageMention {
  entity: string;
  name: string;
  count: number;
}

interface MentionedProps {
  words: Words;
  mentions: PageMention[];
  onShow: (entity: string) => void;
  onUnmark: (entity: string) => void;
}

/** Who is mentioned on the page: a button each that asks for the mention and its card, and one not to mark the name. */
export function Mentioned(props: MentionedProps): VNode | null {
  const { words, mentions } = props;
  if (mentions.length === 0) return null;
  return (
    <section class="mentioned">
      <h2 class="unseen">{words.say('mentioned')}</h2>
      <ul>
        {mentions.map((mention) => (
          <Chip key={mention.entity} {...props} mention={mention} />
        ))}
      </ul>
    </section>
  );
}

function Chip({ words, mention, onShow, onUnmark }: MentionedProps & { mention: PageMention }): VNode {
  const { say, lang } = words;
  const { entity, name, count } = mention;
  const act = (call: (entity: string) => void) =>
    trusted(() => {
      call(entity);
    });
  return (
    <li class="chip">
      <button
        type="button"
        class="show"
        title={say(pluralKey(say, 'show_mention', count), name, figure(say, count))}
        onClick={act(onShow)}
      >
        <Datum lang={lang} text={name} /> <i>{figure(say, count)}</i>
      </button>
      <button
        type="button"
        class="unmark"
        aria-label={say('unmark_hint', name)}
        title={say('unmark')}
        onClick={act(onUnmark)}
      >
        <svg viewBox="0 0 10 10" aria-hidden="true">
          <path d="M2 2l6 6M8 2l-6 6" />
        </svg>
      </button>
    </li>
  );
}
