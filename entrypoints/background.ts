import browser from 'webextension-polyfill';
import { defineBackground } from 'wxt/utils/define-background';
import { readStamp, writeLexicon } from '../lib/browser/lexicon-cache.ts';
import { listenInBackground } from '../lib/browser/listen.ts';
import { copySettings, onSettingsChange, readSettings } from '../lib/browser/settings.ts';
import { today } from '../lib/browser/today.ts';
import type { Day } from '../lib/domain/day.ts';
import { briefEntity } from '../lib/record/brief-entity.ts';
import { briefPage } from '../lib/record/brief-page.ts';
import { loadBundled } from '../lib/refresh/load-bundled.ts';
import { allEntities, spokenEntities } from '../lib/store/all-records.ts';
import { findRows, firstShown } from '../lib/store/find-rows.ts';
import { importDossier } from '../lib/store/import-dossier.ts';
import { openStore } from '../lib/store/open-store.ts';

export default defineBackground(() => {
  const store = openStore();
  const build = browser.runtime.getManifest().version;

  const load = (afresh: boolean): Promise<void> =>
    navigator.locks.request('dossier', async () => {
      const faults = await loadBundled(
        {
          build,
          readFile: async (name) => (await fetch(`/dossier/peace-plan/${name}.json`)).json(),
          shown: async () => (await firstShown(store)) ?? null,
          importDossier: (dossier) => importDossier(store, dossier, build),
          entities: () => allEntities(store),
          spoken: () => spokenEntities(store),
          readStamp,
          writeLexicon,
        },
        afresh,
      );
      for (const fault of faults)
        console.error(`${fault.file} ${fault.record} ${fault.field}: ${fault.reason}`);
    });

  let loaded: Promise<void> | null = null;
  const whenLoaded = (): Promise<void> => (loaded ??= load(false));
  const view = async (asOf: Day | null) => {
    await whenLoaded();
    const { trust, badge } = await readSettings();
    return { asOf: asOf ?? today(), today: today(), trust, badge };
  };

  listenInBackground({
    briefing: async ({ entity, asOf }) => {
      const seen = await view(asOf);
      return briefEntity(await findRows(store, [entity]), entity, seen);
    },
    onTopic: async ({ entities, asOf }, { tab }) => {
      const seen = await view(asOf);
      const { questions } = briefPage(await findRows(store, entities), entities, seen);
      const contested = questions.filter(({ standing }) => standing === 'contested').length;
      const text = seen.badge && contested > 0 ? String(contested) : '';
      if (tab?.id !== undefined) await browser.action.setBadgeText({ tabId: tab.id, text });
      return null;
    },
  });
  browser.runtime.onInstalled.addListener(() => {
    loaded = load(true);
  });
  onSettingsChange((settings) => {
    void copySettings(settings);
  });
  void whenLoaded();
  void readSettings().then(copySettings);
});
