import type { VNode } from 'preact';
import type { PageBriefing } from '../lib/domain/briefing.ts';
import type { Day } from '../lib/domain/day.ts';
import type { TopicReason } from '../lib/domain/mention.ts';
import { Freshness } from './Freshness.tsx';
import type { Fresh } from './Freshness.tsx';
import { Mentioned } from './Mentioned.tsx';
import type { PageMention } from './Mentioned.tsx';
import { PageHead } from './PageHead.tsx';
import { PageQuestions } from './PageQuestions.tsx';
import { Stopped } from './Stopped.tsx';
import type { PageStop } from './Stopped.tsx';
import type { Words } from './say.ts';
import { directionOf } from './say.ts';

export interface PageSummaryProps {
  words: Words;
  /** Null where the page has none, such as the browser's own. */
  host: string | null;
  /** The day that the page states. */
  date: Day | null;
  mentions: PageMention[];
  /** Null until there is one. */
  briefing: PageBriefing | null;
  /** Why there is nothing to sum up; null when there is. */
  stop: PageStop | null;
  /** What the gate found on a page that is off topic. */
  reasons: TopicReason[];
  /** Whether this site is read; null where no switch makes sense. */
  on: boolean | null;
  fresh: Fresh;
  onSwitch: (on: boolean) => void;
  /** The one button of the reason why there is nothing. */
  onAct: (stop: PageStop) => void;
  onShow: (entity: string) => void;
  onRefresh: () => void;
  onOpenOptions: () => void;
  onOpenRecord: () => void;
}

/** The popup: what is in dispute behind this page, who is mentioned, how fresh the record is, and the site's switch. */
export function PageSummary(props: PageSummaryProps): VNode {
  const { words, stop, reasons, briefing, mentions, fresh } = props;
  return (
    <main class="popup surface" dir={directionOf(words.say)} lang={words.say('locale')}>
      <PageHead {...props} />
      {stop && <Stopped words={words} stop={stop} reasons={reasons} onAct={props.onAct} />}
      {!stop && briefing && (
        <PageQuestions words={words} briefing={briefing} onOpenRecord={props.onOpenRecord} />
      )}
      {!stop && <Mentioned words={words} mentions={mentions} onShow={props.onShow} />}
      <Freshness
        words={words}
        fresh={fresh}
        onRefresh={props.onRefresh}
        onOpenOptions={props.onOpenOptions}
        onOpenRecord={props.onOpenRecord}
      />
    </main>
  );
}
