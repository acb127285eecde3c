import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import { SOURCE_KINDS } from '../lib/domain/source.ts';
import type { Source, SourceKind } from '../lib/domain/source.ts';
import type { Preset, Trust } from '../lib/domain/trust.ts';
import { countryName } from './country-name.ts';
import { Presets } from './Presets.tsx';
import { keyed } from './say.ts';
import type { Words } from './say.ts';
import { SourceGroup } from './SourceGroup.tsx';

export interface SourceListProps {
  words: Words;
  sources: Source[];
  trust: Trust;
  /** Whether unnamed speakers are hidden, by the preset or on top of it. */
  namedOnly: boolean;
  /** Ids of the sources that count now, by preset and exceptions. */
  trusted: ReadonlySet<string>;
  /** How many claims rest on a source alone, by source id. */
  alone?: Record<string, number>;
  onSource: (id: string, trusted: boolean) => void;
  /** Switches several sources at once; the name is what they have in common. */
  onGroup: (ids: string[], name: string, trusted: boolean) => void;
  onPreset: (preset: Preset) => void;
  onNamedOnly: (namedOnly: boolean) => void;
  /** Gives up the reader's own switches, so that the preset alone decides. */
  onForget: () => void;
}

/** The options' sources: a starting point, a search, and a switch for each, grouped by kind and country. */
export function SourceList(props: SourceListProps): VNode {
  const { words, sources } = props;
  const [sought, setSought] = useState('');
  const [opened, setOpened] = useState<readonly SourceKind[]>([]);
  const found = sources.filter((source) => isFound(words, source, sought));
  return (
    <>
      <h2 tabIndex={-1}>{words.say('sources_title')}</h2>
      <p class="role">{words.say('sources_intro')}</p>
      <Presets {...props} />
      <Search words={words} sought={sought} onSought={setSought} />
      {found.length === 0 && <p class="nothing">{words.say('no_source', sought)}</p>}
      {SOURCE_KINDS.map((kind) => (
        <SourceGroup
          key={kind}
          {...props}
          id={`kind-${kind}`}
          name={words.say(keyed('source_kind', kind))}
          sources={found.filter((source) => source.kind === kind)}
          open={sought.trim() !== '' || opened.includes(kind)}
          onOpen={(open) => {
            setOpened(open ? [...opened, kind] : opened.filter((one) => one !== kind));
          }}
        />
      ))}
    </>
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
