import type { VNode } from 'preact';
import type { Flip } from '../lib/domain/overview.ts';
import type { To } from '../lib/domain/record-page.ts';
import { Datum } from './Datum.tsx';
import { fill } from './fill.ts';
import { keyed } from './say.ts';
import type { Words } from './say.ts';

/** What rests on one source alone: how the question would stand without it; nothing where none matters that much. */
export function Flips({ words, flips, to }: { words: Words; flips: Flip[]; to: To }): VNode | null {
  const { say, lang } = words;
  if (flips.length === 0) return null;
  return (
    <section class="flips">
      <h2 class="unseen">{say('flips_title')}</h2>
      <ul>
        {flips.map(({ source, sourceName, to: standing }) => (
          <li key={source} class="quiet">
            {fill(
              say,
              'without_source',
              <a href={to({ shows: 'timeline', id: '', source })}>
                <Datum lang={lang} text={sourceName} />
              </a>,
              <span>{say(keyed('standing', standing))}</span>,
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
