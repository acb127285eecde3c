import { render } from 'preact';
import browser from 'webextension-polyfill';
import { dress } from '../../components/dress.ts';
import { PageSummary } from '../../components/PageSummary.tsx';
import type { PageSummaryProps } from '../../components/PageSummary.tsx';
import { directionOf } from '../../components/say.ts';
import type { PageStop } from '../../components/Stopped.tsx';
import { askTab } from '../../lib/browser/ask.ts';
import type { PageSummary as Summary } from '../../lib/browser/messages.ts';
import { pageTab } from '../../lib/browser/page-tab.ts';
import { changeSettings, readSettings } from '../../lib/browser/settings.ts';
import { today } from '../../lib/browser/today.ts';
import { words } from '../../lib/browser/words.ts';
import type { Settings } from '../../lib/domain/settings.ts';
import { draftPage } from '../../lib/record/brief-page.ts';
import { namesOf } from '../../lib/store/all-records.ts';
import { firstShown, openShown } from '../../lib/store/open-shown.ts';
import { openStore } from '../../lib/store/open-store.ts';

const store = openStore();
const fromShown = openShown(store);

const openPage = (path: string): void => {
  void browser.tabs.create({ url: browser.runtime.getURL(path) });
};

/** Why there is nothing to sum up, or null. */
function stopOf(summary: Summary | null, canRun: boolean): PageStop | null {
  if (!summary) return canRun ? 'reload' : 'closed';
  if (summary.state === 'switched-off') return 'off';
  if (summary.state === 'waiting-for-click') return 'click';
  if (summary.state === 'off-topic') return 'off-topic';
  return summary.mentions.length === 0 ? 'nothing' : null;
}

async function factsOf(summary: Summary | null, settings: Settings) {
  const mentions = summary?.mentions ?? [];
  const ids = mentions.map(({ entity }) => entity);
  const view = { asOf: summary?.date ?? today(), today: today(), trust: settings.trust };
  const [names, briefing] = await Promise.all([
    namesOf(store, ids),
    summary ? fromShown((ledger) => draftPage(ledger, ids, view)) : null,
  ]);
  return {
    mentions: mentions.map(({ entity, count }) => ({ entity, count, name: names.get(entity) ?? entity })),
    briefing,
  };
}

const switchSite = async (host: string, on: boolean): Promise<void> => {
  const { off } = await readSettings();
  await changeSettings({ off: on ? off.filter((one) => one !== host) : [...new Set([...off, host])] });
};

async function draw(): Promise<void> {
  const [tab, settings, shown] = await Promise.all([pageTab(), readSettings(), firstShown(store)]);
  const summary = tab === null ? null : await askTab(tab.id, { kind: 'pageSummary' });
  const stop = stopOf(summary, tab?.canRun ?? false);
  const name = summary?.host.replace(/:\d+$/, '') ?? null;
  const act = (why: PageStop): void => {
    if (why === 'reload' && tab) void browser.tabs.reload(tab.id);
    else if (why === 'off' && name !== null) void switchSite(name, true);
    else if ((why === 'click' || why === 'off-topic') && tab)
      void askTab(tab.id, { kind: 'runHere' }).then(draw);
    else openPage('/record.html');
  };
  const props: PageSummaryProps = {
    words,
    host: name,
    date: summary?.date ?? null,
    ...(await factsOf(summary, settings)),
    stop,
    reasons: summary?.reasons ?? [],
    on: name === null ? null : !settings.off.includes(name),
    fresh: { minutes: null, compiled: shown?.card.compiled ?? today(), stale: false },
    onSwitch: (on) => void (name !== null && switchSite(name, on)),
    onAct: act,
    onShow: (entity) => void (tab && askTab(tab.id, { kind: 'show', entity })),
    onRefresh: () => undefined,
    onOpenOptions: () => void browser.runtime.openOptionsPage(),
    onOpenRecord: () => {
      openPage('/record.html');
    },
  };
  render(<PageSummary {...props} />, document.body);
}

dress(document, words.say('locale'), directionOf(words.say));
// Settings reach us from here and from other devices; a page answers a switch a moment later, when its own copy of the settings has come.
browser.storage.onChanged.addListener(() => void draw());
void draw();
