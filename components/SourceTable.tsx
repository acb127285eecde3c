import type { VNode } from 'preact';
import type { SourceLine, SourcesPage, To } from '../lib/domain/record-page.ts';
import { SOURCE_KINDS } from '../lib/domain/source.ts';
import { countryName } from './country-name.ts';
import { Datum } from './Datum.tsx';
import { longDay } from './days.ts';
import { Heading } from './Heading.tsx';
import type { RecordProps } from './Record.tsx';
import { figure, keyed } from './say.ts';
import type { Words } from './say.ts';
import { Slices } from './Slices.tsx';
import { Ground } from './SourceRow.tsx';

/** The sources by kind, with what rests on each; whom to trust is chosen in the options. */
export function SourceTable(props: RecordProps & { content: SourcesPage }): VNode {
  const { words, page, content } = props;
  const { say } = words;
  return (
    <section class="source-table">
      <Heading>{say('rests_title', longDay(say, page.asOf))}</Heading>
      <p class="role intro">{say('rests_intro')}</p>
      {content.sources.length === 0 && <p class="nothing">{say('no_source', props.link.text)}</p>}
      <Slices size={1}>
        {SOURCE_KINDS.map((kind) => (
          <Group
            key={kind}
            words={words}
            title={say(keyed('source_kind', kind))}
            sources={content.sources.filter((source) => source.kind === kind)}
            to={props.to}
          />
        ))}
      </Slices>
    </section>
  );
}

interface GroupProps {
  words: Words;
  title: string;
  sources: SourceLine[];
  to: To;
}

function Group({ words, title, sources, to }: GroupProps): VNode | null {
  const { say } = words;
  if (sources.length === 0) return null;
  return (
    <table>
      <caption>
        {title} <span class="quiet">{figure(say, sources.length)}</span>
      </caption>
      <thead>
        <tr>
          <th scope="col">{say('source')}</th>
          <th scope="col">{say('carries')}</th>
          <th scope="col">{say('relayed')}</th>
          <th scope="col">{say('rests_alone')}</th>
        </tr>
      </thead>
      <tbody>
        <Slices size={8}>
          {sources.map((source) => (
            <Row key={source.id} words={words} source={source} to={to} />
          ))}
        </Slices>
      </tbody>
    </table>
  );
}

function Row({ words, source, to }: { words: Words; source: SourceLine; to: To }): VNode {
  const { say } = words;
  return (
    <tr class={source.trusted ? undefined : 'untrusted'}>
      <th scope="row">
        <a href={to({ shows: 'timeline', id: '', source: source.id })}>
          <Datum lang={words.lang} text={source.name} />
        </a>
        <p class="quiet parts">
          <span>{countryName(say, source.country)}</span>
          {!source.trusted && <span>{say('not_trusted')}</span>}
          {source.stateControlled && <Ground words={words} control={source.stateControlled} />}
        </p>
      </th>
      {[source.claims, source.relayed, source.alone].map((count, n) => (
        <td key={n} class={count === 0 ? 'none' : undefined}>
          {figure(say, count)}
        </td>
      ))}
    </tr>
  );
}
