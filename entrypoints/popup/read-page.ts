import type { PageMention } from '../../components/Mentioned.tsx';
import { hasAccess } from '../../lib/browser/access.ts';
import { askTab } from '../../lib/browser/ask.ts';
import { readClock } from '../../lib/browser/clock.ts';
import type { PageTab } from '../../lib/browser/page-tab.ts';
import { pageTab } from '../../lib/browser/page-tab.ts';
import { readSettings } from '../../lib/browser/settings.ts';
import { offInTab } from '../../lib/browser/tab-switch.ts';
import { today } from '../../lib/browser/today.ts';
import type { ClaimLine, PageBriefing } from '../../lib/domain/briefing.ts';
import type { Fresh } from '../../lib/domain/fresh.ts';
import { draftPage } from '../../lib/record/brief-page.ts';
import { howFresh } from '../../lib/record/how-fresh.ts';
import { draftNewer } from '../../lib/record/newer-claims.ts';
import type { View } from '../../lib/record/open-rows.ts';
import { namesOf } from '../../lib/store/all-records.ts';
import type { FromShown } from '../../lib/store/open-shown.ts';
import { readChecks } from '../../lib/store/read-checks.ts';
import type { Store } from '../../lib/store/open-store.ts';
import type { PageState } from './site.ts';

/** All that the popup says of the page, read in one go. */
export interface PageRead extends PageState {
  tab: PageTab | null;
  fresh: Fresh | null;
  mentions: PageMention[];
  briefing: PageBriefing | null;
  newer: ClaimLine[];
}

/** Reads the page of the tab, the settings and what the record has on whom the page mentions. */
export async function readPage(store: Store, fromShown: FromShown): Promise<PageRead> {
  const [tab, settings, checks, now, access] = await Promise.all([
    pageTab(),
    readSettings(),
    readChecks(store),
    readClock(),
    hasAccess(),
  ]);
  const summary = tab && (await askTab(tab.id, { kind: 'pageSummary' }));
  const view: View = { asOf: summary?.dates[0] ?? today(), today: today(), trust: settings.trust };
  return {
    tab,
    settings,
    fresh: howFresh(checks, now()),
    access,
    summary,
    canRun: tab?.canRun ?? false,
    offInTab: tab?.isPrivate ? await offInTab(tab.id) : [],
    ...(await recordOn(store, fromShown, summary?.mentions ?? [], view)),
  };
}

type Counts = { entity: string; count: number }[];

async function recordOn(store: Store, fromShown: FromShown, counts: Counts, view: View) {
  if (counts.length === 0) return { mentions: [], briefing: null, newer: [] };
  const ids = counts.map(({ entity }) => entity);
  const [names, briefing, newer] = await Promise.all([
    namesOf(store, ids),
    fromShown((ledger) => draftPage(ledger, ids, view)),
    fromShown((ledger) => draftNewer(ledger, ids, view)),
  ]);
  return {
    mentions: counts.map(({ entity, count }) => ({ entity, count, name: names.get(entity) ?? entity })),
    briefing,
    newer: newer ?? [],
  };
}
