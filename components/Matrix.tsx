import type { VNode } from 'preact';
import type { MatrixPage } from '../lib/domain/record-page.ts';
import { SIDES } from '../lib/domain/side.ts';
import { longDay } from './days.ts';
import { Heading } from './Heading.tsx';
import { MatrixRow } from './MatrixRow.tsx';
import { Parts } from './Parts.tsx';
import { QuestionList } from './QuestionList.tsx';
import type { RecordProps } from './Record.tsx';
import { counted } from './say.ts';
import { Side } from './Side.tsx';
import { Slices } from './Slices.tsx';

type MatrixProps = RecordProps & { content: MatrixPage };

/** Questions × sides: a table where there is room for one, else a list with each question's positions. */
export function Matrix(props: MatrixProps): VNode {
  const { words, page, content, to, narrow } = props;
  const { say } = words;
  const { rows, part, silent } = content;
  return (
    <section>
      <Heading>{say('matrix_title', longDay(say, page.asOf))}</Heading>
      {rows.length === 0 && <p class="nothing">{say('nothing_found')}</p>}
      {rows.length > 0 && (narrow ? <List {...props} /> : <Table {...props} />)}
      <Parts words={words} part={part} to={to} />
      {silent > 0 && <p class="quiet foot-note">{counted(say, 'silent_questions', silent)}</p>}
    </section>
  );
}

function List({ words, page, content, to }: MatrixProps): VNode {
  return (
    <div class="matrix-list">
      <h2 class="unseen">{words.say('questions_title')}</h2>
      <QuestionList
        words={words}
        questions={content.rows.map(({ question }) => question)}
        asOf={page.asOf}
        to={to}
      />
    </div>
  );
}

function Table({ words, page, content, to }: MatrixProps): VNode {
  const { say } = words;
  return (
    <table class="matrix">
      <caption class="unseen">{say('matrix_caption')}</caption>
      <thead>
        <tr>
          <th scope="col">{say('question')}</th>
          {SIDES.map((side) => (
            <th key={side} scope="col">
              <Side say={say} side={side} form="long" />
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        <Slices>
          {content.rows.map((row) => (
            <MatrixRow key={row.question.id} words={words} row={row} asOf={page.asOf} to={to} />
          ))}
        </Slices>
      </tbody>
    </table>
  );
}
