import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import { SOURCE_KINDS } from '../lib/domain/source.ts';
import type { Source } from '../lib/domain/source.ts';
import type { Preset, Trust } from '../lib/domain/trust.ts';
import { countryName } from './country-name.ts';
import { Presets } from './Presets.tsx';
import { directionOf } from './say.ts';
import type { Words } from './say.ts';
import { SourceGroup } from './SourceGroup.tsx';
import { Undo } from './Undo.tsx';
import type { Undoable } from './Undo.tsx';

export interface SourceListProps {
  words: Words;
  sources: Source[];
  trust: Trust;
  /** Ids of the sources that count now, by preset and exceptions. */
  trusted: ReadonlySet<string>;
  /** How many claims rest on a source alone, by source id. */
  alone?: Record<string, number>;
  /** The last change, which can be taken back. */
  undoable: Undoable | null;
  onSource: (id: string, trusted: boolean) => void;
  onPreset: (preset: Preset) => void;
  onNamedOnly: (namedOnly: boolean) => void;
  onUndo: () => void;
}

/** The options' sources: a starting point, a search, and a switch for each, grouped by kind. */
export function SourceList(props: SourceListProps): VNode {
  const { words, sources, trust, undoable } = props;
  const [sought, setSought] = useState('');
  const found = sources.filter((source) => isFound(words, source, sought));
  return (
    <section class="sources surface" dir={directionOf(words.say)} lang={words.say('locale')}>
      <h2>{words.say('sources_title')}</h2>
      <p class="role">{words.say('sources_intro')}</p>
      <Presets words={words} trust={trust} onPreset={props.onPreset} onNamedOnly={props.onNamedOnly} />
      <Undo words={words} undoable={undoable} onUndo={props.onUndo} />
      <Search words={words} sought={sought} onSought={setSought} />
      {found.length === 0 && <p class="nothing">{words.say('no_source', sought)}</p>}
      {SOURCE_KINDS.map((kind) => (
        <SourceGroup
          key={kind}
          {...props}
          kind={kind}
          sources={found.filter((source) => source.kind === kind)}
        />
      ))}
    </section>
  );
}

function Search(props: { words: Words; sought: string; onSought: (sought: string) => void }): VNode {
  const label = props.words.say('search_sources');
  return (
    <input
      type="search"
      class="search"
      aria-label={label}
      placeholder={label}
      value={props.sought}
      onInput={(event) => {
        props.onSought(event.currentTarget.value);
      }}
    />
  );
}

function isFound({ say }: Words, { name, domains, country }: Source, sought: string): boolean {
  const text = [name, ...domains, countryName(say, country)].join('\n').toLowerCase();
  return text.includes(sought.trim().toLowerCase());
}
