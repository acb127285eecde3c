import type { VNode } from 'preact';
import type { PositionLine } from '../lib/domain/briefing.ts';
import type { Day } from '../lib/domain/day.ts';
import type { MatrixCell, MatrixRow as Row } from '../lib/domain/overview.ts';
import type { To } from '../lib/domain/record-page.ts';
import { Datum } from './Datum.tsx';
import { shortDay } from './days.ts';
import { listed } from './listed.ts';
import { counted } from './say.ts';
import type { Words } from './say.ts';
import { Standing } from './Standing.tsx';

const NAMED = 2;

interface MatrixRowProps {
  words: Words;
  row: Row;
  asOf: Day;
  to: To;
}

/** A question with its standing, and what each side holds on it. */
export function MatrixRow({ words, row, asOf, to }: MatrixRowProps): VNode {
  const { question, cells } = row;
  return (
    <tr>
      <th scope="row">
        <a href={to({ shows: 'question', id: question.id })}>
          <Datum lang={words.lang} text={question.text} />
        </a>
        <Standing say={words.say} standing={question.standing} />
      </th>
      {cells.map((cell) => (
        <td key={cell.side} class={cell.side}>
          <Cell words={words} cell={cell} asOf={asOf} />
        </td>
      ))}
    </tr>
  );
}

function Cell({ words, cell, asOf }: { words: Words; cell: MatrixCell; asOf: Day }): VNode {
  if (cell.positions.length === 0) return <span class="none">{words.say('no_position')}</span>;
  return (
    <>
      {cell.positions.map((position) => (
        <Held key={position.id} words={words} position={position} asOf={asOf} />
      ))}
    </>
  );
}

/** A position of one side: the answer, who gives it, since when and on how many origins. */
function Held({ words, position, asOf }: { words: Words; position: PositionLine; asOf: Day }): VNode {
  const { say, lang } = words;
  const names = position.holders
    .slice(0, NAMED)
    .map(({ speaker }) => <Datum key={speaker.id} lang={lang} text={speaker.name} />);
  const more = position.holders.length - names.length;
  const newest = position.holders.reduce((day, { date }) => (date > day ? date : day), '');
  return (
    <div class="held">
      <p>
        <Datum lang={lang} text={position.label} />
      </p>
      <p class="quiet">
        {listed(say, names)}
        {more > 0 && ` ${counted(say, 'more', more)}`}
      </p>
      <p class="quiet">
        {shortDay(say, newest, asOf)} · {counted(say, 'origins', position.voices.origins)}
      </p>
    </div>
  );
}
