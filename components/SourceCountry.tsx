import type { VNode } from 'preact';
import type { SourceListProps } from './SourceList.tsx';
import { SourceRow } from './SourceRow.tsx';
import { SwitchAll } from './SwitchAll.tsx';

/** The sources of one kind in one country, with a switch for all where there are several. */
export function SourceCountry(props: SourceListProps & { name: string; country: string }): VNode {
  const { words, sources, country, name, trusted, alone, onSource } = props;
  const on = sources.every(({ id }) => trusted.has(id));
  return (
    <section class="country">
      <div class="asked">
        <h4>{country}</h4>
        {sources.length > 1 && <SwitchAll {...props} name={words.say('of_country', name, country)} on={on} />}
      </div>
      <ul>
        {sources.map((source) => (
          <SourceRow
            key={source.id}
            words={words}
            source={source}
            on={trusted.has(source.id)}
            alone={alone?.[source.id] ?? 0}
            onSource={onSource}
          />
        ))}
      </ul>
    </section>
  );
}
