import type { VNode } from 'preact';
import type { Briefing, ClaimLine, PageBriefing } from '../lib/domain/briefing.ts';
import type { Day } from '../lib/domain/day.ts';
import type { TopicReason } from '../lib/domain/mention.ts';
import { changed } from './changed.tsx';
import type { Change } from './changed.tsx';
import { EntityBriefing } from './EntityBriefing.tsx';
import { Freshness } from './Freshness.tsx';
import type { FreshnessProps } from './Freshness.tsx';
import { Mentioned } from './Mentioned.tsx';
import type { PageMention } from './Mentioned.tsx';
import { PageHead } from './PageHead.tsx';
import { PageSaid } from './PageSaid.tsx';
import type { PageSaidProps } from './PageSaid.tsx';
import { PageQuestions } from './PageQuestions.tsx';
import type { PageQuestionsProps } from './PageQuestions.tsx';
import { SearchField } from './SearchField.tsx';
import type { SearchFieldProps } from './SearchField.tsx';
import { Stopped } from './Stopped.tsx';
import type { PageStop } from './Stopped.tsx';
import { directionOf } from './say.ts';
import { Undo } from './Undo.tsx';

type Way = 'onSince' | 'onOpenRecord' | 'issueOf';

export interface PageSummaryProps
  extends SearchFieldProps, FreshnessProps, PageSaidProps, Pick<PageQuestionsProps, Way> {
  /** Null where the page has none, such as the browser's own. */
  host: string | null;
  /** The days that the page states, the one it counts as first. */
  dates: Day[];
  mentions: PageMention[];
  /** Null until there is one. */
  briefing: PageBriefing | null;
  /** What came since, once the reader asked for it. */
  newer: ClaimLine[] | null;
  /** Why there is nothing to sum up; null when there is. */
  stop: PageStop | null;
  /** What the gate found on a page that is off topic. */
  reasons: TopicReason[];
  /** Whether this site is read; null where no switch makes sense. */
  on: boolean | null;
  /** Whether the switch is for this tab only, as in a private window. */
  tabOnly: boolean;
  /** The entity that the reader searched for and opened. */
  entity: Briefing | null;
  /** The last change, which can be taken back. */
  change: Change | null;
  onSwitch: (on: boolean) => void;
  /** The one button of the reason why there is nothing. */
  onAct: (stop: PageStop) => void;
  onShow: (entity: string) => void;
  onUnmark: (entity: string) => void;
  onUndo: () => void;
  onBack: () => void;
  onOpenEntity: (entity: string) => void;
}

/** The popup: what is in dispute behind this page, who is mentioned, a search, how fresh the record is, the site's switch. */
export function PageSummary(props: PageSummaryProps): VNode {
  const { words, change, sought } = props;
  return (
    <main class="popup surface" dir={directionOf(words.say)} lang={words.say('locale')}>
      <PageHead {...props} />
      <SearchField {...props} />
      {sought === '' && <Content {...props} />}
      <Undo words={words} changed={change && changed(words, change)} onUndo={props.onUndo} />
      <Freshness {...props} />
    </main>
  );
}

function Content(props: PageSummaryProps): VNode {
  const { words, entity, stop, briefing, newer } = props;
  if (entity)
    return (
      <EntityBriefing
        {...props}
        briefing={entity}
        onOpenRecord={() => {
          props.onOpenEntity(entity.entity.id);
        }}
      />
    );
  if (stop) return <Stopped words={words} stop={stop} reasons={props.reasons} onAct={props.onAct} />;
  return (
    <>
      {briefing && <PageQuestions {...props} briefing={briefing} newer={newer} />}
      <PageSaid {...props} />
      <Mentioned {...props} />
    </>
  );
}
