import { render } from 'preact';
import browser from 'webextension-polyfill';
import { dress } from '../../components/dress.ts';
import { directionOf } from '../../components/say.ts';
import { Welcome } from '../../components/Welcome.tsx';
import { newestOnly } from '../../lib/browser/newest-only.ts';
import { openPage } from '../../lib/browser/open-page.ts';
import { changeSettings, onSettingsChange } from '../../lib/browser/settings.ts';
import { today } from '../../lib/browser/today.ts';
import { words } from '../../lib/browser/words.ts';
import type { Briefing } from '../../lib/domain/briefing.ts';
import { draftEntity } from '../../lib/record/brief-entity.ts';
import { switchSources } from '../../lib/record/change-trust.ts';
import { recordPath } from '../../lib/record/permalink.ts';
import { openShown } from '../../lib/store/open-shown.ts';
import { openStore } from '../../lib/store/open-store.ts';
import { watchShown } from '../../lib/store/watch-shown.ts';
import { createCardPlace } from './card-place.ts';
import { drawCard } from './cards.tsx';
import { createLesson } from './lesson.ts';
import type { Lesson } from './read-lesson.ts';
import { readLesson } from './read-lesson.ts';

/** The day of the story, so that the card shows the record as of then and what came since. */
const DAY = '2025-11-20';

const store = openStore();
const fromShown = openShown(store);
const place = createCardPlace();
let lesson: Lesson | null = null;
let asked: Briefing | null = null;
let open = -1;
let seen = false;
/** Whether the next card was asked for by keyboard, so that the focus goes into it. */
let byKey = false;

const send = createLesson({
  dwell: () => lesson?.settings.dwell ?? 0,
  ask: async (at) => {
    const entity = lesson?.names[at]?.entity ?? '';
    const trust = lesson?.settings.trust;
    const view = trust && { asOf: DAY, today: today(), trust };
    asked = view ? await fromShown((ledger) => draftEntity(ledger, entity, view)) : null;
    return asked !== null;
  },
  show: (at, pinned) => {
    const name = document.querySelectorAll<HTMLElement>('.name')[at];
    if (!asked || !name) return;
    drawCard(place, { briefing: asked, pinned, copied: false, newer: false }, send);
    place.openBeside(name);
    if (byKey) place.node.querySelector<HTMLElement>('.card')?.focus();
    open = at;
    seen = true;
    paint();
  },
  hide: () => {
    if (place.node.contains(document.activeElement)) focusName(open);
    place.close();
    render(null, place.node);
    open = -1;
    paint();
  },
});

const focusName = (at: number): void => document.querySelectorAll<HTMLElement>('.name')[at]?.focus();

function paint(): void {
  if (!lesson) return;
  const { settings, names, source, counts } = lesson;
  render(
    <Welcome
      words={words}
      day={DAY}
      names={names}
      open={open}
      seen={seen}
      source={source && { id: source.record.id, name: source.record.name, on: source.on }}
      counts={counts}
      where={settings.where}
      {...ACTS}
    />,
    document.body,
  );
}

const ACTS = {
  onOver: (target: number) => {
    byKey = false;
    send({ type: 'over', target, fast: false });
  },
  onOff: () => {
    send({ type: 'off' });
  },
  onPress: (target: number, key: boolean) => {
    // The pointer that presses has rested there already.
    if (open === target && !key) return;
    byKey = key;
    send({ type: 'press', target });
  },
  onSource: (_: string, on: boolean) => {
    const record = lesson?.source?.record;
    if (record) void changeSettings(({ trust }) => ({ trust: switchSources(trust, [record], on) }));
  },
  onWhere: (where: Lesson['settings']['where']) => void changeSettings({ where }),
  onAllSources: () => {
    void openPage('/options.html#sources');
  },
  onOpenOptions: () => void browser.runtime.openOptionsPage(),
  onOpenRecord: () => {
    void openPage(recordPath());
  },
};

const draw = newestOnly(
  () => readLesson(store),
  (read) => {
    lesson = read;
    paint();
  },
);

dress(document, words.say('locale'), directionOf(words.say));
addEventListener('keydown', ({ key, isTrusted }) => {
  if (isTrusted && key === 'Escape') send({ type: 'dismiss' });
});
onSettingsChange(() => void draw());
watchShown(store, () => void draw());
