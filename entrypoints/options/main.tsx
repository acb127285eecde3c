import type { VNode } from 'preact';
import { render } from 'preact';
import browser from 'webextension-polyfill';
import { Colophon } from '../../components/Colophon.tsx';
import { changed } from '../../components/changed.tsx';
import { dress } from '../../components/dress.ts';
import type { Section } from '../../components/OptionsFrame.tsx';
import { OptionsFrame, SECTIONS } from '../../components/OptionsFrame.tsx';
import { LiveSources } from '../../components/LiveSources.tsx';
import { Reading } from '../../components/Reading.tsx';
import { RecordData } from '../../components/RecordData.tsx';
import { directionOf } from '../../components/say.ts';
import { SourceList } from '../../components/SourceList.tsx';
import { Undo } from '../../components/Undo.tsx';
import { Feeds } from '../../components/Feeds.tsx';
import { readClock } from '../../lib/browser/clock.ts';
import { newestOnly } from '../../lib/browser/newest-only.ts';
import { onSettingsChange, readSettings } from '../../lib/browser/settings.ts';
import { readShortcuts } from '../../lib/browser/shortcuts.ts';
import { words } from '../../lib/browser/words.ts';
import type { Settings } from '../../lib/domain/settings.ts';
import { DEFAULT_SETTINGS } from '../../lib/domain/settings.ts';
import { isTrusted, wantsNames } from '../../lib/record/is-trusted.ts';
import { openStore } from '../../lib/store/open-store.ts';
import { watchShown } from '../../lib/store/watch-shown.ts';
import { liveActs, readingActs, sourceActs } from './acts.ts';
import { createDesk } from './desk.ts';
import { followFeeds } from './feeds.ts';
import { followLive } from './live.ts';
import { saveSettings, takeSettings } from './files.ts';
import type { RecordParts } from './record.ts';
import { NO_RECORD, readParts } from './record.ts';

const store = openStore();
const desk = createDesk(() => void draw());
const feeds = followFeeds(store, () => void draw());
const live = followLive(store, () => void draw());
let parts: RecordParts = NO_RECORD;
let refused = '';

const sectionNow = (): Section => SECTIONS.find((one) => `#${one}` === location.hash) ?? 'sources';

const draw = newestOnly(
  async () => ({
    settings: await readSettings(),
    shortcuts: await readShortcuts(),
    now: (await readClock())(),
  }),
  ({ settings, shortcuts, now }) => {
    const section = sectionNow();
    const last = desk.last();
    const shown: Record<Section, () => VNode> = {
      sources: () => sources(settings),
      reading: () => (
        <Reading words={words} settings={settings} names={parts.names} {...readingActs(desk, parts)} />
      ),
      feeds: () => <Feeds words={words} bundled={parts.bundled} now={now} {...feeds()} />,
      live: () => (
        <LiveSources
          words={words}
          sources={parts.sources}
          on={settings.live}
          states={live()}
          now={now}
          {...liveActs(desk)}
        />
      ),
      data: () => recordData(),
      about: () => (
        <Colophon
          words={words}
          version={browser.runtime.getManifest().version}
          shortcuts={shortcuts}
          dataLicence={parts.card?.license ?? null}
        />
      ),
    };
    render(
      <OptionsFrame words={words} section={section}>
        {shown[section]()}
        <Undo words={words} changed={last && changed(words, last)} onUndo={() => void desk.undo()} />
      </OptionsFrame>,
      document.body,
    );
  },
);

function sources({ trust }: Settings): VNode {
  const counting = parts.sources.filter((source) => isTrusted(source, trust));
  return (
    <SourceList
      words={words}
      sources={parts.sources}
      trust={trust}
      namedOnly={wantsNames(trust)}
      trusted={new Set(counting.map(({ id }) => id))}
      alone={parts.alone}
      {...sourceActs(desk, parts)}
    />
  );
}

function recordData(): VNode {
  const { card, figures } = parts;
  const take = async (file: File): Promise<void> => {
    refused = await takeSettings(desk, file);
    await draw();
  };
  return (
    <RecordData
      words={words}
      card={card}
      figures={figures}
      refused={refused}
      onExport={() => void saveSettings()}
      onImport={(file) => void take(file)}
      onReset={() => void desk.change(DEFAULT_SETTINGS, { what: 'reset' })}
    />
  );
}

/** Another section: shown from its top, with the focus on its heading for those who cannot see it change. */
async function turn(): Promise<void> {
  refused = '';
  desk.settle();
  await draw();
  scrollTo(0, 0);
  document.querySelector('h2')?.focus();
}

dress(document, words.say('locale'), directionOf(words.say));
addEventListener('hashchange', () => void turn());
onSettingsChange(() => void draw());
watchShown(store, (shown) => {
  void readParts(store, shown).then((read) => {
    parts = read;
    return draw();
  });
});
void draw();
