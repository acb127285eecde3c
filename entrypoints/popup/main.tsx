import { render } from 'preact';
import browser from 'webextension-polyfill';
import { dress } from '../../components/dress.ts';
import type { SaidState } from '../../components/PageSaid.tsx';
import { PageSummary } from '../../components/PageSummary.tsx';
import { directionOf } from '../../components/say.ts';
import { askBackground } from '../../lib/browser/ask.ts';
import { newestOnly } from '../../lib/browser/newest-only.ts';
import { openPage } from '../../lib/browser/open-page.ts';
import { words } from '../../lib/browser/words.ts';
import type { Briefing } from '../../lib/domain/briefing.ts';
import type { Found, FoundRecord } from '../../lib/domain/found.ts';
import { claimIssue } from '../../lib/domain/project.ts';
import type { RecordSearch } from '../../lib/record/open-search.ts';
import { recordPath } from '../../lib/record/permalink.ts';
import { openShown } from '../../lib/store/open-shown.ts';
import { openStore } from '../../lib/store/open-store.ts';
import { watchShown } from '../../lib/store/watch-shown.ts';
import type { Unmarked } from './acts.ts';
import { pageActs } from './acts.ts';
import { findSaid } from './find-said.ts';
import type { PageRead } from './read-page.ts';
import { readPage } from './read-page.ts';
import { briefNow, loadSearch } from './seek.ts';
import { hostOfPage, isOn, stopOf } from './site.ts';

/** Milliseconds between two looks at the page. */
const AGAIN = 1000;

const store = openStore();
const fromShown = openShown(store);
let page: PageRead | null = null;
let search: Promise<RecordSearch> | null = null;
let sought = '';
let found: Found | null = null;
let entity: Briefing | null = null;
let since = false;
let said: SaidState = 'unasked';
const unmarked: Unmarked = { last: null };

const draw = newestOnly(
  () => readPage(store, fromShown),
  (read) => {
    page = read;
    paint();
  },
);

/** Finds what the field holds at this moment; what was found for an earlier text never overwrites it. */
const seek = newestOnly(
  async () => {
    const text = sought.trim();
    const ready = (await (search ??= loadSearch(store)))(text);
    return text === '' ? null : ready;
  },
  (records) => {
    found = records;
    paint();
  },
);

async function open(record: FoundRecord): Promise<void> {
  if (record.kind !== 'entity') {
    void openPage(recordPath({ shows: record.kind, id: record.id }));
    return;
  }
  entity = await briefNow(fromShown, record.id);
  sought = '';
  found = null;
  paint();
  scrollTo(0, 0);
  document.querySelector<HTMLElement>('.back')?.focus();
}

function paint(): void {
  if (!page) return;
  const { last } = unmarked;
  render(
    <PageSummary
      words={words}
      host={hostOfPage(page)}
      dates={page.summary?.dates ?? []}
      mentions={page.mentions}
      briefing={page.briefing}
      newer={since ? page.newer : null}
      stop={stopOf(page)}
      reasons={page.summary?.reasons ?? []}
      on={isOn(page)}
      tabOnly={page.tab?.isPrivate ?? false}
      fresh={page.fresh}
      said={said}
      sought={sought}
      found={found}
      entity={entity}
      change={last && { what: 'unmarked', name: last.name }}
      issueOf={claimIssue}
      onRefresh={page.fresh?.minutes == null ? null : refresh}
      {...pageActs(page, draw, unmarked)}
      {...ACTS}
    />,
    document.body,
  );
}

/** Checks every feed; what that brings is drawn when it comes. */
const refresh = (): void => void askBackground({ kind: 'refreshNow', feed: null }).then(draw);

/** What the reader does within the popup itself. */
const ACTS = {
  onSince: () => {
    since = !since;
    paint();
  },
  onSaid: () => {
    said = 'reading';
    paint();
    const settle = (state: SaidState): void => {
      said = state;
      paint();
    };
    if (page)
      findSaid(page).then(settle, (fault: unknown) => {
        settle('unread');
        throw fault;
      });
  },
  onFocus: () => void (search ??= loadSearch(store)),
  onSought: (text: string) => {
    sought = text;
    entity = null;
    found = null;
    paint();
    void seek();
  },
  onOpen: (record: FoundRecord) => void open(record),
  onBack: () => {
    entity = null;
    paint();
  },
};

dress(document, words.say('locale'), directionOf(words.say));
// Settings reach us from here and from other devices.
browser.storage.onChanged.addListener(() => {
  search = null;
  void draw();
});
watchShown(store, () => {
  search = null;
  void draw();
});
// A page answers a switch a moment later, and may go on growing: as long as the popup is open it is asked again.
setInterval(() => void draw(), AGAIN);
