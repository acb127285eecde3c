import type { VNode } from 'preact';
import type { TimelinePage } from '../lib/domain/record-page.ts';
import { ClaimList } from './ClaimList.tsx';
import { longDay, monthName } from './days.ts';
import { Heading } from './Heading.tsx';
import { Lanes } from './Lanes.tsx';
import { MarkLegend } from './Mark.tsx';
import type { RecordProps } from './Record.tsx';
import { figure } from './say.ts';

export type TimelineProps = RecordProps & { content: TimelinePage };

/** Who spoke when: the months, a lane for each side with a mark for each claim, and the claims themselves. */
export function Timeline(props: TimelineProps): VNode {
  const { words, page, content, link } = props;
  const { say } = words;
  const title =
    link.month === null ? say('timeline_title', longDay(say, page.asOf)) : monthName(say, link.month, 'long');
  return (
    <section>
      <Heading>{title}</Heading>
      <Months {...props} />
      <Lanes {...props} />
      <MarkLegend say={say} />
      <ClaimList
        {...props}
        claims={content.claims}
        part={content.part}
        counts={{ claims: 0, hidden: 0, since: 0 }}
      />
    </section>
  );
}

/** A way to each month, with how many claims it holds. */
function Months({ words, content, link, to }: TimelineProps): VNode {
  const { say } = words;
  return (
    <nav class="months" aria-label={say('months')}>
      <a
        href={to({ month: null, lane: null, at: null })}
        aria-current={link.month === null ? 'true' : undefined}
      >
        {say('all_months')}
      </a>
      {content.months.map(({ month, claims }) => (
        <a
          key={month}
          href={to({ month, lane: null, at: null })}
          aria-current={link.month === month ? 'true' : undefined}
        >
          {monthName(say, month, 'short')} <i>{figure(say, claims)}</i>
        </a>
      ))}
    </nav>
  );
}
