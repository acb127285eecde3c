import type { VNode } from 'preact';
import { OVERVIEWS } from '../lib/domain/record-page.ts';
import type { RecordProps } from './Record.tsx';
import { keyed } from './say.ts';

/** The record's name, the ways between its overviews, and the words sought in what is in view. */
export function RecordHead({ words, link, to, onGo }: RecordProps): VNode {
  const { say } = words;
  const searched = OVERVIEWS.some((one) => one === link.shows);
  return (
    <div class="record-bar">
      <p class="brand">{say('extension_name')}</p>
      <nav aria-label={say('record_views')}>
        <ul>
          {OVERVIEWS.map((one) => (
            <li key={one}>
              <a href={to({ shows: one, id: '' })} aria-current={link.shows === one ? 'page' : undefined}>
                {say(keyed('view', one))}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      {searched && (
        <input
          type="search"
          class="search"
          aria-label={say(keyed('sought', link.shows as (typeof OVERVIEWS)[number]))}
          placeholder={say(keyed('sought', link.shows as (typeof OVERVIEWS)[number]))}
          value={link.text}
          onInput={(event) => {
            onGo({ text: event.currentTarget.value });
          }}
        />
      )}
    </div>
  );
}
