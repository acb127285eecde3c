import type { VNode } from 'preact';
import { FILTERED_STANDINGS } from '../lib/domain/record-page.ts';
import type { Permalink } from '../lib/domain/record-page.ts';
import { SIDES } from '../lib/domain/side.ts';
import { Datum } from './Datum.tsx';
import { keyed } from './say.ts';
import type { Words } from './say.ts';
import { Side } from './Side.tsx';
import { Toggle } from './Toggle.tsx';

interface FiltersProps {
  words: Words;
  link: Permalink;
  /** The name of the source by which it is filtered. */
  sourceName: string | null;
  onGo: (change: Partial<Permalink>) => void;
}

/** What of an overview is shown: by side, by standing, by source; each a button that is pressed or not. */
export function Filters({ words, link, sourceName, onGo }: FiltersProps): VNode | null {
  const { say } = words;
  if (link.shows !== 'matrix' && link.shows !== 'timeline') return null;
  const go = (change: Partial<Permalink>): void => {
    onGo({ part: 1, ...change });
  };
  return (
    <div class="filters" role="group" aria-label={say('filters')}>
      {SIDES.map((side) => (
        <Toggle
          key={side}
          on={link.side === side}
          onToggle={(on) => {
            go({ side: on ? side : null });
          }}
        >
          <Side say={say} side={side} form="short" />
        </Toggle>
      ))}
      {link.shows === 'matrix' &&
        FILTERED_STANDINGS.map((one) => (
          <Toggle
            key={one}
            on={link.standing === one}
            onToggle={(on) => {
              go({ standing: on ? one : null });
            }}
          >
            {say(keyed('standing', one))}
          </Toggle>
        ))}
      {sourceName !== null && <BySource words={words} source={sourceName} go={go} />}
    </div>
  );
}

interface BySourceProps {
  words: Words;
  source: string;
  go: (change: Partial<Permalink>) => void;
}

/** That only one source's claims are shown: pressed, and gone with a click. */
function BySource({ words, source, go }: BySourceProps): VNode {
  return (
    <Toggle
      on
      onToggle={() => {
        go({ source: null });
      }}
    >
      {words.say('only_source')} <Datum lang={words.lang} text={source} />
    </Toggle>
  );
}
