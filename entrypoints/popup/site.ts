import type { PageStop } from '../../components/Stopped.tsx';
import type { PageSummary } from '../../lib/browser/messages.ts';
import type { Settings } from '../../lib/domain/settings.ts';
import { isListed, isRead } from '../../lib/domain/site.ts';

/** What is known of a page before it is summed up. */
export interface PageState {
  /** What its script says; null when none answers. */
  summary: PageSummary | null;
  /** Whether an extension may run there at all. */
  canRun: boolean;
  /** Whether the browser lets ours run on web pages. */
  access: boolean;
  settings: Settings;
  /** Hosts switched off in this tab alone. */
  offInTab: string[];
}

/** The host of a page, by which it is switched; null when no script answers. */
export const hostOfPage = ({ summary }: PageState): string | null =>
  summary?.host.replace(/:\d+$/, '') ?? null;

/** Why there is nothing to sum up, or null. */
export function stopOf(page: PageState): PageStop | null {
  const { summary, canRun, access } = page;
  if (!summary && !access) return 'withdrawn';
  if (!summary) return canRun ? 'reload' : 'closed';
  if (summary.state === 'switched-off') return offReason(page);
  if (summary.state === 'waiting-for-click') return 'click';
  if (summary.state === 'off-topic') return 'off-topic';
  return summary.mentions.length === 0 ? 'nothing' : null;
}

function offReason(page: PageState): PageStop {
  const host = hostOfPage(page) ?? '';
  if (isListed(page.settings.off, host)) return 'off';
  return page.offInTab.includes(host) ? 'off-tab' : 'unlisted';
}

/** Whether the site's switch is on; null where there is nothing to switch. */
export function isOn(page: PageState): boolean | null {
  const host = hostOfPage(page);
  if (host === null || page.settings.where === 'click') return null;
  return isRead(page.settings, host) && !page.offInTab.includes(host);
}
