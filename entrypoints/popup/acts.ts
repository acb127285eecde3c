import browser from 'webextension-polyfill';
import type { PageSummaryProps } from '../../components/PageSummary.tsx';
import type { PageStop } from '../../components/Stopped.tsx';
import { openPage } from '../../lib/browser/open-page.ts';
import { askAccess } from '../../lib/browser/access.ts';
import { askTab } from '../../lib/browser/ask.ts';
import { changeSettings } from '../../lib/browser/settings.ts';
import { switchSite } from '../../lib/browser/switch-site.ts';
import { recordPath } from '../../lib/record/permalink.ts';
import type { PageRead } from './read-page.ts';
import { hostOfPage } from './site.ts';

type Acts = Pick<
  PageSummaryProps,
  | 'onSwitch'
  | 'onAct'
  | 'onShow'
  | 'onUnmark'
  | 'onUndo'
  | 'onOpenOptions'
  | 'onOpenRecord'
  | 'onOpenEntity'
  | 'onOpenClaim'
>;

/** What the reader does to the page, its site and the names on it; `drawn` draws anew. */
export function pageActs(page: PageRead, drawn: () => Promise<void>, unmarked: Unmarked): Acts {
  const { tab } = page;
  const act = stopActs(page, drawn);
  return {
    onSwitch: (on) => void switchPage(page, on).then(drawn),
    onAct: (stop) => void act[stop](),
    onShow: (entity) => void (tab && askTab(tab.id, { kind: 'show', entity })),
    onUnmark: (entity) => {
      unmarked.last = page.mentions.find((mention) => mention.entity === entity) ?? null;
      const add = ({ unmarked }: { unmarked: string[] }) => ({
        unmarked: [...new Set([...unmarked, entity])],
      });
      void changeSettings(add);
    },
    onUndo: () => {
      const back = unmarked.last?.entity;
      unmarked.last = null;
      void changeSettings((now) => ({ unmarked: now.unmarked.filter((one) => one !== back) }));
    },
    onOpenOptions: () => void browser.runtime.openOptionsPage(),
    onOpenRecord: () => {
      void openPage(recordPath());
    },
    onOpenEntity: (id) => {
      void openPage(recordPath({ shows: 'entity', id }));
    },
    onOpenClaim: (id) => {
      void openPage(recordPath({ shows: 'claim', id }));
    },
  };
}

/** The name that the reader took off last. */
export interface Unmarked {
  last: { entity: string; name: string } | null;
}

/** The one thing that helps, for each reason why there is nothing to sum up. */
function stopActs(page: PageRead, drawn: () => Promise<void>): Record<PageStop, () => unknown> {
  const { tab } = page;
  const on = (): Promise<void> => switchPage(page, true).then(drawn);
  const record = (): void => {
    void openPage(recordPath());
  };
  return {
    off: on,
    'off-tab': on,
    unlisted: on,
    closed: record,
    nothing: record,
    'off-topic': () => document.querySelector<HTMLElement>('input[type=search]')?.focus(),
    reload: () => tab && browser.tabs.reload(tab.id),
    click: () => tab && askTab(tab.id, { kind: 'runHere' }).then(drawn),
    withdrawn: () => askAccess().then(drawn),
  };
}

/** Switches the page's site. */
async function switchPage(page: PageRead, on: boolean): Promise<void> {
  const host = hostOfPage(page);
  if (host !== null && page.tab) await switchSite(page.tab, host, on);
}
