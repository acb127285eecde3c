import type { PageStop } from '../../components/Stopped.tsx';
import type { PageSummary } from '../../lib/browser/messages.ts';
import type { Settings } from '../../lib/domain/settings.ts';

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
  if (page.settings.off.includes(host)) return 'off';
  return page.offInTab.includes(host) ? 'off-tab' : 'unlisted';
}

/** Whether the site's switch is on; null where there is nothing to switch. */
export function isOn(page: PageState): boolean | null {
  const host = hostOfPage(page);
  const { where, listed, off } = page.settings;
  if (host === null || where === 'click') return null;
  if (off.includes(host) || page.offInTab.includes(host)) return false;
  return where === 'all' || isListed(listed, host);
}

/** The settings after the reader switched a site. */
export function switchHost({ where, listed, off }: Settings, host: string, on: boolean): Partial<Settings> {
  const others = off.filter((one) => one !== host);
  if (!on) return { off: [...others, host] };
  return {
    off: others,
    ...(where === 'listed' && !isListed(listed, host) ? { listed: [...listed, host] } : {}),
  };
}

/** Whether a host is one of the listed sites or of their subdomains. */
const isListed = (listed: readonly string[], host: string): boolean =>
  listed.some((one) => host === one || host.endsWith(`.${one}`));
