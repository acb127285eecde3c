import type { VNode } from 'preact';
import { Datum } from './Datum.tsx';
import type { ReadingProps } from './Reading.tsx';
import { trusted } from './trusted.ts';

/** The names that the reader does not want marked, each with the way back. */
export function Unmarked({ words, settings, names, onMarkAgain }: ReadingProps): VNode {
  const { say, lang } = words;
  const named = settings.unmarked.map((id) => ({ id, name: names.get(id) ?? id }));
  return (
    <section class="panel" aria-labelledby="unmarked">
      <h3 id="unmarked">{say('unmarked_title')}</h3>
      {named.length === 0 && <p class="quiet">{say('unmarked_none')}</p>}
      <ul class="entries">
        {named.map(({ id, name }) => (
          <li key={id} class="row">
            <Datum lang={lang} text={name} />
            <button
              type="button"
              class="link"
              aria-label={say('mark_again_hint', name)}
              onClick={trusted(() => {
                onMarkAgain(id);
              })}
            >
              {say('mark_again')}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
