import type { VNode } from 'preact';
import type { Source } from '../lib/domain/source.ts';
import { countryName } from './country-name.ts';
import { figure } from './say.ts';
import type { Words } from './say.ts';
import { SourceCountry } from './SourceCountry.tsx';
import type { SourceListProps } from './SourceList.tsx';
import { SwitchAll } from './SwitchAll.tsx';
import { trusted as byReader } from './trusted.ts';

interface SourceGroupProps extends SourceListProps {
  id: string;
  /** What the sources have in common. */
  name: string;
  open: boolean;
  onOpen: (open: boolean) => void;
}

/** The sources of one kind, how many of them count, and, once opened, each by country and name; nothing for none. */
export function SourceGroup(props: SourceGroupProps): VNode | null {
  const { words, sources, trusted, id, name, open, onOpen } = props;
  if (sources.length === 0) return null;
  const on = sources.filter((source) => trusted.has(source.id)).length;
  return (
    <section class="panel group">
      <div class="asked">
        <h3>
          <button
            type="button"
            class="opener"
            aria-expanded={open}
            aria-controls={open ? id : undefined}
            onClick={byReader(() => {
              onOpen(!open);
            })}
          >
            {name}
          </button>
        </h3>
        <span class="quiet">
          {words.say('trusted_of', figure(words.say, on), figure(words.say, sources.length))}
        </span>
        <SwitchAll {...props} on={on === sources.length} />
      </div>
      {open && (
        <div id={id}>
          {byCountry(words, sources).map(([country, theirs]) => (
            <SourceCountry key={country} {...props} country={country} sources={theirs} />
          ))}
        </div>
      )}
    </section>
  );
}

/** Sources by the name of their country; both in the order of the reader's language. */
function byCountry({ say }: Words, sources: Source[]): [string, Source[]][] {
  const order = new Intl.Collator(say('locale'));
  const groups = Map.groupBy(sources, ({ country }) => countryName(say, country));
  return [...groups]
    .sort(([a], [b]) => order.compare(a, b))
    .map(([country, theirs]) => [country, theirs.toSorted((a, b) => order.compare(a.name, b.name))]);
}
