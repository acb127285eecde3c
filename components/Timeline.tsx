import type { VNode } from 'preact';
import type { TimelinePage } from '../lib/domain/record-page.ts';
import { ClaimList } from './ClaimList.tsx';
import { columnName } from './column-text.ts';
import { longDay, monthName, shortMonth } from './days.ts';
import { Heading } from './Heading.tsx';
import { Lanes } from './Lanes.tsx';
import { MarkLegend } from './Mark.tsx';
import type { RecordProps } from './Record.tsx';
import { figure, keyed } from './say.ts';
import { Slices } from './Slices.tsx';

export type TimelineProps = RecordProps & { content: TimelinePage };

/** Who spoke when: the months, a lane for each side with a mark for each claim, and the claims themselves. */
export function Timeline(props: TimelineProps): VNode {
  const { words, page, content, link } = props;
  const { say } = words;
  const title =
    link.month === null ? say('timeline_title', longDay(say, page.asOf)) : monthName(say, link.month);
  return (
    <section>
      <Heading>{title}</Heading>
      <Slices size={1}>
        <Months {...props} />
        <Lanes {...props} />
        <MarkLegend say={say} />
        <Chosen {...props} />
        <ClaimList
          {...props}
          claims={content.claims}
          part={content.part}
          counts={{ claims: 0, hidden: 0, since: 0 }}
        />
      </Slices>
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
      {content.months.map(({ month, claims }, n) => (
        <a
          key={month}
          href={to({ month, lane: null, at: null })}
          aria-current={link.month === month ? 'true' : undefined}
        >
          {shortMonth(say, month, content.months[n - 1]?.month)} {claims > 0 && <i>{figure(say, claims)}</i>}
        </a>
      ))}
    </nav>
  );
}

/** Which mark's claims are listed, with the way back to all; nothing while all are. */
function Chosen({ words, content, link, to }: TimelineProps): VNode | null {
  const { say } = words;
  const column = content.columns.find(
    ({ from, to: upTo }) => link.at !== null && from <= link.at && link.at <= upTo,
  );
  if (link.lane === null || !column) return null;
  return (
    <p class="chosen" role="status">
      {say('chosen_marks', say(keyed('side', link.lane)), columnName(say, column))}{' '}
      <a href={to({ lane: null, at: null })}>{say('all_in_view')}</a>
    </p>
  );
}
