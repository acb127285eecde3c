import browser from 'webextension-polyfill';
import { defineBackground } from 'wxt/utils/define-background';
import { heedCommands } from '../lib/browser/commands.ts';
import { guardRequests } from '../lib/browser/guard-requests.ts';
import { keepSynced } from '../lib/browser/keep-synced.ts';
import { openPage } from '../lib/browser/open-page.ts';
import { forgetClosedTabs } from '../lib/browser/tab-switch.ts';
import type { InMemory } from '../lib/refresh/open-in-memory.ts';
import { openStore } from '../lib/store/open-store.ts';
import { answerPages } from './background/answers.ts';
import { keepFeeds } from './background/feeds.ts';
import { keepLive } from './background/live.ts';
import { load, loadOrRemember, ownBuild } from './background/load.ts';

export default defineBackground(() => {
  const store = openStore();
  let loaded: Promise<InMemory | null> | null = null;
  answerPages(store, () => (loaded ??= loadOrRemember(store)));
  void guardRequests();
  keepFeeds(store);
  keepLive(store);
  heedCommands();
  // Install and update bring another build, which the load below notices; only a developer's reload brings the same.
  browser.runtime.onInstalled.addListener(({ reason, previousVersion }) => {
    if (reason === 'install') void openPage('/welcome.html');
    if (previousVersion === ownBuild()) loaded = load(store, true).then(() => null);
  });
  keepSynced();
  forgetClosedTabs();
  loaded ??= loadOrRemember(store);
});
