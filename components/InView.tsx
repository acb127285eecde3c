import type { VNode } from 'preact';
import { ClaimDetail } from './ClaimDetail.tsx';
import { EntityDetail } from './EntityDetail.tsx';
import { Matrix } from './Matrix.tsx';
import { Missing } from './Missing.tsx';
import { Plan } from './Plan.tsx';
import { QuestionDetail } from './QuestionDetail.tsx';
import type { RecordProps } from './Record.tsx';
import { SourceTable } from './SourceTable.tsx';
import { Timeline } from './Timeline.tsx';

/** The overview or detail that the record's address names. */
export function InView(props: RecordProps): VNode {
  const { content } = props.page;
  switch (content.shows) {
    case 'matrix':
      return <Matrix {...props} content={content} />;
    case 'timeline':
      return <Timeline {...props} content={content} />;
    case 'plan':
      return <Plan {...props} content={content} />;
    case 'sources':
      return <SourceTable {...props} content={content} />;
    case 'question':
      return <QuestionDetail {...props} content={content} />;
    case 'entity':
      return <EntityDetail {...props} content={content} />;
    case 'claim':
      return <ClaimDetail {...props} content={content} />;
    case 'missing':
      return <Missing {...props} content={content} />;
  }
}
