import { Fragment } from 'preact';
import type { VNode } from 'preact';
import type { Change, PlanCell, PlanPage } from '../lib/domain/record-page.ts';
import { quoteLink } from './quote-link.ts';
import { figure, keyed } from './say.ts';
import type { Words } from './say.ts';

interface PlanRowProps {
  words: Words;
  row: PlanPage['rows'][number];
  versions: PlanPage['versions'];
}

/** One point through the versions that were published by number. */
export function PlanRow({ words, row, versions }: PlanRowProps): VNode {
  return (
    <tr>
      {versions.map(({ id, name }) => {
        const cell = row.cells.find(({ version }) => version === id);
        return (
          <td key={id} class={`fate-${cell?.fate ?? 'none'}`} data-version={name}>
            {cell && <Cell words={words} cell={cell} />}
          </td>
        );
      })}
    </tr>
  );
}

function Cell({ words, cell }: { words: Words; cell: PlanCell }): VNode {
  const { say } = words;
  return (
    <>
      {cell.fate !== 'none' && <p class={`fate ${cell.fate}`}>{say(keyed('fate', cell.fate))}</p>}
      {cell.points.map(({ n, changes, url }) => (
        <p key={n} class="point">
          <Number words={words} n={n} url={url} /> <Changed words={words} changes={changes} />
        </p>
      ))}
    </>
  );
}

/** The point's number, a way to a page that publishes it. */
function Number({ words, n, url }: { words: Words; n: number; url: string | null }): VNode {
  const href = url === null ? null : quoteLink(url, null);
  const text = figure(words.say, n);
  if (href === null) return <b>{text}</b>;
  return (
    <a href={href} target="_blank" rel="noopener noreferrer" aria-label={words.say('point_number', text)}>
      {text}
    </a>
  );
}

const TAGS = { kept: 'span', added: 'ins', removed: 'del' } as const;

/** Words that stayed, came and went; said by the elements, and by more than a colour. */
function Changed({ words, changes }: { words: Words; changes: Change[] }): VNode {
  const whole = changes.length === 2 && changes.every(({ how }) => how !== 'kept');
  return (
    <bdi lang={words.lang} class={whole ? 'whole' : undefined}>
      {changes.map(({ how, text }, n) => {
        const Tag = TAGS[how];
        const bare = text.trimStart();
        return (
          <Fragment key={n}>
            {text.slice(0, text.length - bare.length)}
            <Tag>{bare}</Tag>
          </Fragment>
        );
      })}
    </bdi>
  );
}
