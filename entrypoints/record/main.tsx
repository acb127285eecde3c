import { render } from 'preact';
import browser from 'webextension-polyfill';
import { dress } from '../../components/dress.ts';
import { OVERVIEW_STYLES } from '../../components/overview-styles.ts';
import { Record } from '../../components/Record.tsx';
import { directionOf } from '../../components/say.ts';
import { SliceSize } from '../../components/Slices.tsx';
import { TIMELINE_STYLES } from '../../components/timeline-styles.ts';
import { onTurn, watchTurns } from '../../components/turns.ts';
import { onSettingsChange, readSettings } from '../../lib/browser/settings.ts';
import { today } from '../../lib/browser/today.ts';
import { words } from '../../lib/browser/words.ts';
import type { Permalink, RecordPage } from '../../lib/domain/record-page.ts';
import { claimIssue } from '../../lib/domain/project.ts';
import type { Trust } from '../../lib/domain/trust.ts';
import { movedTo, readPermalink, writePermalink } from '../../lib/record/permalink.ts';
import type { Answer, Look } from './asks.ts';
import { openReading } from './open-reading.ts';
import { save } from './save.ts';

/** Entries of a list that are drawn in one piece. */
const SLICE = 3;

let link = readPermalink(location.hash);
let trust: Trust | null = null;
let place = '';
let shown: { page: RecordPage; look: Look } | null = null;
let framed = false;
/** Below this the styles, too, leave tables for lists. */
const narrow = matchMedia('(max-width: 900px)');

const now = (): Look | null => trust && { link, today: today(), trust };

/** Filters and the day replace the address; a place is a step that "back" undoes. */
function go(change: Partial<Permalink>): void {
  link = movedTo(link, change);
  history.replaceState(null, '', writePermalink(link));
  reading.look();
}

function hear(answer: Answer): void {
  if (answer.kind === 'file') save(answer.text, answer.format, answer.look.link);
  if (answer.kind === 'page' && answer.page) show(answer.page, answer.look);
}

/** At first the frame alone is drawn, and what it holds a turn later: both at once would be too long a task. */
function show(page: RecordPage, look: Look): void {
  shown = { page, look };
  if (!framed) onTurn(drawShown);
  draw(page, look);
  framed = true;
}

function drawShown(): void {
  if (shown) draw(shown.page, shown.look);
}

/** What was typed or moved since the question went out stays as it is now, in the fields and in the links. */
function draw(page: RecordPage, look: Look): void {
  const here = look.link.shows === link.shows && look.link.id === link.id ? link : look.link;
  render(
    <SliceSize.Provider value={SLICE}>
      <Record
        words={words}
        page={page}
        link={here}
        trust={look.trust}
        narrow={narrow.matches}
        bare={!framed}
        to={(change) => writePermalink(movedTo(here, change))}
        onGo={go}
        onExport={(format) => {
          reading.ask({ kind: 'file', look, format });
        }}
        onPrint={() => {
          print();
        }}
        onOpenOptions={() => void browser.runtime.openOptionsPage()}
        issueOf={claimIssue}
      />
    </SliceSize.Provider>,
    document.body,
  );
  if (framed) arrive(here);
}

/**
 * At a new place the title names the page and takes the focus, as a page of its own would: with the next frame, since
 * a focus has the browser lay out what was just drawn, which it does then anyway.
 */
function arrive({ shows, id, part }: Permalink): void {
  const heading = document.querySelector<HTMLElement>('.in-view');
  document.title = `${heading?.textContent ?? ''} · ${words.say('extension_name')}`;
  const arrived = `${shows} ${id} ${part}`;
  if (place !== '' && place !== arrived) {
    requestAnimationFrame(() => {
      scrollTo(0, 0);
      heading?.focus();
    });
  }
  place = arrived;
}

const follow = async (): Promise<void> => {
  ({ trust } = await readSettings());
  reading.look();
};

dress(document, words.say('locale'), directionOf(words.say), OVERVIEW_STYLES + TIMELINE_STYLES);
render(
  <main class="record surface" lang={words.say('locale')}>
    <h1 class="opening">{words.say('opening')}</h1>
  </main>,
  document.body,
);
watchTurns((drawing) => {
  document.body.toggleAttribute('data-drawing', drawing);
});
const reading = openReading(now, hear);
addEventListener('hashchange', () => {
  link = readPermalink(location.hash);
  reading.look();
});
narrow.addEventListener('change', () => {
  reading.look();
});
onSettingsChange(() => void follow());
void follow();
