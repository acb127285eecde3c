import browser from 'webextension-polyfill';
import { defineBackground } from 'wxt/utils/define-background';
import { freshText } from '../components/fresh-text.ts';
import { STYLES } from '../components/tokens.ts';
import { heedCommands } from '../lib/browser/commands.ts';
import { guardRequests } from '../lib/browser/guard-requests.ts';
import { keepSynced } from '../lib/browser/keep-synced.ts';
import { listenInBackground } from '../lib/browser/listen.ts';
import { copySettings, onSettingsChange, readSettings } from '../lib/browser/settings.ts';
import { forgetClosedTabs, heedTabSwitch } from '../lib/browser/tab-switch.ts';
import { today } from '../lib/browser/today.ts';
import { words } from '../lib/browser/words.ts';
import type { CardContent } from '../lib/browser/messages.ts';
import type { Briefing } from '../lib/domain/briefing.ts';
import type { Day } from '../lib/domain/day.ts';
import type { Trust } from '../lib/domain/trust.ts';
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
import { keepLive, newestLive } from './background/live.ts';
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
      return contentOf(store, await fromShown((ledger) => draftEntity(ledger, entity, seen)), seen.trust);
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
  keepLive(store);
  heedCommands();
  // Install and update bring another build, which the load below notices; only a developer's reload brings the same.
  browser.runtime.onInstalled.addListener(({ reason, previousVersion }) => {
    if (reason === 'install') void openPage('/welcome.html');
    if (previousVersion === ownBuild()) loaded = load(store, true);
  });
  onSettingsChange((settings) => void copySettings(settings));
  keepSynced();
  forgetClosedTabs();
  loaded ??= load(store, false);
  void readSettings().then(copySettings);
});

/** Opens one of our own pages in a tab of its own. */
const openPage = (path: string): Promise<unknown> =>
  browser.tabs.create({ url: browser.runtime.getURL(path) });

/** A card's content: the briefing, and what stands beside it. */
async function contentOf(store: Store, briefing: Briefing | null, trust: Trust): Promise<CardContent | null> {
  if (!briefing) return null;
  const [aged, live] = await Promise.all([agedText(store), newestLive(store, briefing.entity.id, trust)]);
  return { briefing, aged, live, notes: briefingMarkdown(briefing), styles: STYLES };
}

/** That the record is old, in a sentence; '' while it is not. */
async function agedText(store: Store): Promise<string> {
  const fresh = howFresh(await readChecks(store), Date.now());
  return fresh?.stale ? freshText(words.say, fresh) : '';
}

async function showBadge(tabId: number | undefined, contested: number): Promise<void> {
  if (tabId !== undefined)
    await browser.action.setBadgeText({ tabId, text: contested > 0 ? String(contested) : '' });
}
