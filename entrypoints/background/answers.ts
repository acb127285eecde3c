import browser from 'webextension-polyfill';
import { longDay } from '../../components/days.ts';
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
import type { InMemory } from '../../lib/refresh/open-in-memory.ts';
import { openShown } from '../../lib/store/open-shown.ts';
import type { Store } from '../../lib/store/open-store.ts';
import { readChecks } from '../../lib/store/read-checks.ts';
import { newestLive } from './live.ts';

/** Milliseconds in which a card opens the record once. */
const BETWEEN = 1000;

/** Answers the pages' scripts from the store once it is `loaded`, or from memory where it cannot be opened. */
export function answerPages(store: Store, loaded: () => Promise<InMemory | null>): void {
  const fromStore = openShown(store);
  const view = async (asOf: Day | null) => {
    const memory = await loaded();
    const { trust, badge } = await readSettings();
    const { fromShown } = memory ?? { fromShown: fromStore };
    return { asOf: asOf ?? today(), today: today(), trust, badge, memory, fromShown };
  };
  listenInBackground({
    briefing: async ({ entity, asOf }) => {
      const seen = await view(asOf);
      const briefing = await seen.fromShown((ledger) => draftEntity(ledger, entity, seen));
      return briefing && { briefing, ...(await besideOf(store, briefing, seen)) };
    },
    onTopic: async ({ entities, asOf }, { tab, url }) => {
      if (tab?.incognito && tab.id !== undefined && (await heedTabSwitch(tab.id, url))) return null;
      const seen = await view(asOf);
      const page = await seen.fromShown((ledger) => draftPage(ledger, entities, seen));
      await showBadge(tab?.id, seen.badge && page ? page.counts.contested : 0);
      return null;
    },
    openRecord: async ({ entity, asOf }) => {
      await openAtTimes(recordPath({ shows: 'entity', id: entity, asOf }));
      return null;
    },
  });
}

/** What stands beside a briefing on its card. */
async function besideOf(
  store: Store,
  briefing: Briefing,
  { memory, trust }: { memory: InMemory | null; trust: Trust },
): Promise<Omit<CardContent, 'briefing'>> {
  const rest = { notes: briefingMarkdown(briefing), styles: STYLES };
  if (memory)
    return { ...rest, live: [], aged: words.say('in_memory', longDay(words.say, memory.card.compiled)) };
  const [aged, live] = await Promise.all([agedText(store), newestLive(store, briefing.entity.id, trust)]);
  return { ...rest, aged, live };
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
