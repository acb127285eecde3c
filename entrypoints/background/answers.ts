import browser from 'webextension-polyfill';
import { freshText } from '../../components/fresh-text.ts';
import { STYLES } from '../../components/tokens.ts';
import { readClock } from '../../lib/browser/clock.ts';
import { listenInBackground } from '../../lib/browser/listen.ts';
import type { CardContent } from '../../lib/browser/messages.ts';
import { openPage } from '../../lib/browser/open-page.ts';
import { readSettings } from '../../lib/browser/settings.ts';
import { heedTabSwitch } from '../../lib/browser/tab-switch.ts';
import { today } from '../../lib/browser/today.ts';
import { words } from '../../lib/browser/words.ts';
import type { Briefing } from '../../lib/domain/briefing.ts';
import type { Day } from '../../lib/domain/day.ts';
import type { Trust } from '../../lib/domain/trust.ts';
import { draftEntity } from '../../lib/record/brief-entity.ts';
import { draftPage } from '../../lib/record/brief-page.ts';
import { briefingMarkdown } from '../../lib/record/briefing-markdown.ts';
import { howFresh } from '../../lib/record/how-fresh.ts';
import { recordPath } from '../../lib/record/permalink.ts';
import { openShown } from '../../lib/store/open-shown.ts';
import type { Store } from '../../lib/store/open-store.ts';
import { readChecks } from '../../lib/store/read-checks.ts';
import { newestLive } from './live.ts';

/** Milliseconds in which a card opens the record once. */
const BETWEEN = 1000;

/** Answers the pages' scripts from the store, once it is `loaded`. */
export function answerPages(store: Store, loaded: () => Promise<void>): void {
  const fromShown = openShown(store);
  const view = async (asOf: Day | null) => {
    await loaded();
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
      await openAtTimes(recordPath({ shows: 'entity', id: entity, asOf }));
      return null;
    },
  });
}

/** A card's content: the briefing, and what stands beside it. */
async function contentOf(store: Store, briefing: Briefing | null, trust: Trust): Promise<CardContent | null> {
  if (!briefing) return null;
  const [aged, live] = await Promise.all([agedText(store), newestLive(store, briefing.entity.id, trust)]);
  return { briefing, aged, live, notes: briefingMarkdown(briefing), styles: STYLES };
}

let opened = 0;

/** Opens one as a reader's clicks would: a page's script that was taken over could fill the window with tabs (H41). */
async function openAtTimes(path: string): Promise<void> {
  if (Date.now() - opened < BETWEEN) return;
  opened = Date.now();
  await openPage(path);
}

/** That the record is old, in a sentence; '' while it is not. */
async function agedText(store: Store): Promise<string> {
  const fresh = howFresh(await readChecks(store), (await readClock())());
  return fresh?.stale ? freshText(words.say, fresh) : '';
}

async function showBadge(tabId: number | undefined, contested: number): Promise<void> {
  if (tabId !== undefined)
    await browser.action.setBadgeText({ tabId, text: contested > 0 ? String(contested) : '' });
}
