import browser from 'webextension-polyfill';
import { defineBackground } from 'wxt/utils/define-background';
import { freshText } from '../components/fresh-text.ts';
import { STYLES } from '../components/tokens.ts';
import { readClock } from '../lib/browser/clock.ts';
import { heedCommands } from '../lib/browser/commands.ts';
import { keepSynced } from '../lib/browser/keep-synced.ts';
import { guardRequests } from '../lib/browser/guard-requests.ts';
import { listenInBackground } from '../lib/browser/listen.ts';
import { readSettings } from '../lib/browser/settings.ts';
import { forgetClosedTabs, heedTabSwitch } from '../lib/browser/tab-switch.ts';
import { today } from '../lib/browser/today.ts';
import { words } from '../lib/browser/words.ts';
import type { Day } from '../lib/domain/day.ts';
import { draftEntity } from '../lib/record/brief-entity.ts';
import { draftPage } from '../lib/record/brief-page.ts';
import { briefingMarkdown } from '../lib/record/briefing-markdown.ts';
import { howFresh } from '../lib/record/how-fresh.ts';
import { recordPath } from '../lib/record/permalink.ts';
import { openShown } from '../lib/store/open-shown.ts';
import { readChecks } from '../lib/store/read-checks.ts';
import type { Store } from '../lib/store/open-store.ts';
import { openStore } from '../lib/store/open-store.ts';
import { keepFeeds } from './background/feeds.ts';
import { load, ownBuild } from './background/load.ts';

export default defineBackground(() => {
  const store = openStore();
  const fromShown = openShown(store);
  let loaded: Promise<void> | null = null;
  const view = async (asOf: Day | null) => {
    await (loaded ??= load(store, false));
    const { trust, badge } = await readSettings();
    return { asOf: asOf ?? today(), today: today(), trust, badge };
  };

  listenInBackground({
    briefing: async ({ entity, asOf }) => {
      const seen = await view(asOf);
      const briefing = await fromShown((ledger) => draftEntity(ledger, entity, seen));
      if (!briefing) return null;
      return { briefing, aged: await agedText(store), notes: briefingMarkdown(briefing), styles: STYLES };
    },
    onTopic: async ({ entities, asOf }, { tab, url }) => {
      if (tab?.incognito && tab.id !== undefined && (await heedTabSwitch(tab.id, url))) return null;
      const seen = await view(asOf);
      const page = await fromShown((ledger) => draftPage(ledger, entities, seen));
      await showBadge(tab?.id, seen.badge && page ? page.counts.contested : 0);
      return null;
    },
    openRecord: async ({ entity, asOf }) => {
      await openPage(recordPath({ shows: 'entity', id: entity, asOf }));
      return null;
    },
  });
  void guardRequests();
  keepFeeds(store);
  heedCommands();
  // Install and update bring another build, which the load below notices; only a developer's reload brings the same.
  browser.runtime.onInstalled.addListener(({ reason, previousVersion }) => {
    if (reason === 'install') void openPage('/welcome.html');
    if (previousVersion === ownBuild()) loaded = load(store, true);
  });
  keepSynced();
  forgetClosedTabs();
  loaded ??= load(store, false);
});

/** Opens one of our own pages in a tab of its own. */
const openPage = (path: string): Promise<unknown> =>
  browser.tabs.create({ url: browser.runtime.getURL(path) });

/** That the record is old, in a sentence; '' while it is not. */
async function agedText(store: Store): Promise<string> {
  const fresh = howFresh(await readChecks(store), (await readClock())());
  return fresh?.stale ? freshText(words.say, fresh) : '';
}

async function showBadge(tabId: number | undefined, contested: number): Promise<void> {
  if (tabId !== undefined)
    await browser.action.setBadgeText({ tabId, text: contested > 0 ? String(contested) : '' });
}
