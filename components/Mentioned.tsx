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
}

/** Who is mentioned on the page: a button each, which asks for the mention and its card; nothing for nobody. */
export function Mentioned({ words, mentions, onShow }: MentionedProps): VNode | null {
  const { say, lang } = words;
  if (mentions.length === 0) return null;
  return (
    <section class="mentioned">
      <h2 class="unseen">{say('mentioned')}</h2>
      <ul>
        {mentions.map(({ entity, name, count }) => (
          <li key={entity}>
            <button
              type="button"
              class="chip"
              title={say(pluralKey(say, 'show_mention', count), name, figure(say, count))}
              onClick={trusted(() => {
                onShow(entity);
              })}
            >
              <Datum lang={lang} text={name} /> <i>{figure(say, count)}</i>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
