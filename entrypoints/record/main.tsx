import { render } from 'preact';
import browser from 'webextension-polyfill';
import { dress } from '../../components/dress.ts';
import { OVERVIEW_STYLES } from '../../components/overview-styles.ts';
import { Record } from '../../components/Record.tsx';
import { directionOf } from '../../components/say.ts';
import { TIMELINE_STYLES } from '../../components/timeline-styles.ts';
import { onSettingsChange, readSettings } from '../../lib/browser/settings.ts';
import { today } from '../../lib/browser/today.ts';
import { words } from '../../lib/browser/words.ts';
import type { Permalink, RecordPage } from '../../lib/domain/record-page.ts';
import type { Trust } from '../../lib/domain/trust.ts';
import { movedTo, readPermalink, writePermalink } from '../../lib/record/permalink.ts';
import type { Answer, Ask } from './asks.ts';
import { save } from './save.ts';

const reading = new Worker(new URL('./reading.ts', import.meta.url), { type: 'module' });
let link = readPermalink(location.hash);
let trust: Trust | null = null;
/** The one question that is being answered, and whether another has come up since. */
let asked = false;
let again = false;
let place = '';

/** Asks for what the address shows; while one answer is under way only the newest address is kept for the next. */
function ask(format: Ask['format'] = null): void {
  if (!trust) return;
  if (format === null && asked) {
    again = true;
    return;
  }
  if (format === null) asked = true;
  reading.postMessage({ link, today: today(), trust, format } satisfies Ask);
}

function heard({ data }: MessageEvent<Answer>): void {
  if (data.kind === 'changed') {
    ask();
    return;
  }
  if (data.kind === 'file') {
    save(data.text, data.format, data.ask.link);
    return;
  }
  asked = false;
  draw(data.page, data.ask);
  if (again) {
    again = false;
    ask();
  }
}

/** Filters and the day replace the address; a place is a step that "back" undoes. */
function go(change: Partial<Permalink>): void {
  link = movedTo(link, change);
  history.replaceState(null, '', writePermalink(link));
  ask();
}

function draw(page: RecordPage, from: Ask): void {
  render(
    <Record
      words={words}
      page={page}
      link={from.link.shows === link.shows && from.link.id === link.id ? link : from.link}
      trust={from.trust}
      to={(change) => writePermalink(movedTo(link, change))}
      onGo={go}
      onExport={(format) => {
        ask(format);
      }}
      onPrint={() => {
        print();
      }}
      onOpenOptions={() => void browser.runtime.openOptionsPage()}
      onReport={null}
    />,
    document.body,
  );
  arrive(from.link);
}

/** At a new place the title names the page and takes the focus, as a page of its own would. */
function arrive({ shows, id, part }: Permalink): void {
  const heading = document.querySelector<HTMLElement>('.in-view');
  document.title = `${heading?.textContent ?? ''} · ${words.say('extension_name')}`;
  const now = `${shows} ${id} ${part}`;
  if (place !== '' && place !== now) {
    scrollTo(0, 0);
    heading?.focus();
  }
  place = now;
}

const follow = async (): Promise<void> => {
  ({ trust } = await readSettings());
  ask();
};

dress(document, words.say('locale'), directionOf(words.say), OVERVIEW_STYLES + TIMELINE_STYLES);
reading.addEventListener('message', heard);
addEventListener('hashchange', () => {
  link = readPermalink(location.hash);
  ask();
});
onSettingsChange(() => void follow());
void follow();
