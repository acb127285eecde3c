import type { VNode } from 'preact';
import type { Source, SourceKind } from '../lib/domain/source.ts';
import { countryName } from './country-name.ts';
import { figure, keyed } from './say.ts';
import type { Say } from './say.ts';
import type { SourceListProps } from './SourceList.tsx';
import { SourceRow } from './SourceRow.tsx';

/** The sources of one kind by country and name, and how many of them count; nothing for none. */
export function SourceGroup(props: SourceListProps & { kind: SourceKind }): VNode | null {
  const { words, sources, kind, trusted, alone, onSource } = props;
  const { say } = words;
  if (sources.length === 0) return null;
  const on = sources.filter(({ id }) => trusted.has(id)).length;
  return (
    <section class="group">
      <div class="asked">
        <h3>{say(keyed('source_kind', kind))}</h3>
        <span class="quiet">{say('trusted_of', figure(say, on), figure(say, sources.length))}</span>
      </div>
      <ul>
        {sorted(say, sources).map((source) => (
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

function sorted(say: Say, sources: Source[]): Source[] {
  const order = new Intl.Collator(say('locale'));
  const place = (source: Source): string => `${countryName(say, source.country)}\n${source.name}`;
  return sources.toSorted((a, b) => order.compare(place(a), place(b)));
}
