import type { VNode } from 'preact';
import type { Source, StateControl } from '../lib/domain/source.ts';
import { Datum } from './Datum.tsx';
import { fill } from './fill.ts';
import { quoteLink } from './quote-link.ts';
import { counted } from './say.ts';
import type { Words } from './say.ts';
import { SwitchRow } from './SwitchRow.tsx';

interface SourceRowProps {
  words: Words;
  source: Source;
  on: boolean;
  alone: number;
  onSource: (id: string, trusted: boolean) => void;
}

/** One source: its name, the ground for calling it state-controlled, what rests on it alone, its switch. */
export function SourceRow({ words, source, on, alone, onSource }: SourceRowProps): VNode {
  return (
    <SwitchRow
      words={words}
      of="source"
      source={source}
      on={on}
      onSwitch={(trusted) => {
        onSource(source.id, trusted);
      }}
    >
      <p class="quiet parts">
        {source.stateControlled && <Ground words={words} control={source.stateControlled} />}
        {alone > 0 && <span>{counted(words.say, 'alone', alone)}</span>}
      </p>
    </SwitchRow>
  );
}

export function Ground({ words, control }: { words: Words; control: StateControl }): VNode {
  const href = quoteLink(control.url, null);
  const ground = <Datum lang={words.lang} text={control.ground} />;
  const link = href && (
    <a href={href} target="_blank" rel="noopener noreferrer">
      {ground}
    </a>
  );
  return <span>{fill(words.say, 'state_controlled', link ?? ground)}</span>;
}
