import type { VNode } from 'preact';
import type { Permalink, RecordPage, To } from '../lib/domain/record-page.ts';
import type { Trust } from '../lib/domain/trust.ts';
import { DayBar } from './DayBar.tsx';
import type { ExportFormat } from './Exports.tsx';
import { Exports } from './Exports.tsx';
import { Filters } from './Filters.tsx';
import { InView } from './InView.tsx';
import { RecordHead } from './RecordHead.tsx';
import { RecordState } from './RecordState.tsx';
import { directionOf } from './say.ts';
import type { Words } from './say.ts';

export interface RecordProps {
  words: Words;
  page: RecordPage;
  link: Permalink;
  trust: Trust;
  /** Whether the window has no room for a table of all sides. */
  narrow: boolean;
  /** Whether only the frame is drawn as yet. */
  bare: boolean;
  /** The address of another look at the record. */
  to: To;
  /** Goes there; what only filters or moves the day makes no step to go back to. */
  onGo: (change: Partial<Permalink>) => void;
  onExport: (format: ExportFormat) => void;
  onPrint: () => void;
  onOpenOptions: () => void;
  /** The address at which an error in a claim is reported. */
  issueOf: (claim: string) => string;
}

/** The full record: where one is, the day in view, what is filtered and hidden, and what there is to see. */
export function Record(props: RecordProps): VNode {
  const { words, page } = props;
  return (
    <div class="record surface" dir={directionOf(words.say)} lang={words.say('locale')}>
      <header class="record-head">
        <RecordHead {...props} />
        <DayBar words={words} page={page} onGo={props.onGo} />
      </header>
      <main class="record-body">
        <div class="above">
          <RecordState {...props} />
          <Filters words={words} link={props.link} sourceName={page.sourceName} onGo={props.onGo} />
        </div>
        {!props.bare && <InView {...props} />}
        {!props.bare && page.content.shows !== 'missing' && <Exports {...props} of={page.content.shows} />}
      </main>
    </div>
  );
}
