import browser from 'webextension-polyfill';

/** The tab whose page the popup is about; null when there is none. */
export interface PageTab {
  id: number;
  /** False on pages where no extension may run. */
  canRun: boolean;
  /** Whether its window is a private one. */
  isPrivate: boolean;
}

/** Sites on which Firefox and Chrome let no extension run, though their addresses look like any other. */
const CLOSED =
  /^https:\/\/(?:addons\.mozilla\.org|accounts\.firefox\.com|support\.mozilla\.org|chromewebstore\.google\.com)\//;

/** The active tab, or for a popup that was opened as a tab itself the one used last before it. */
export async function pageTab(): Promise<PageTab | null> {
  const own = await browser.tabs.getCurrent().catch(() => undefined);
  const tabs = await browser.tabs.query(own ? {} : { active: true, currentWindow: true });
  const others = tabs.filter(({ id }) => id !== own?.id);
  const [last] = others.sort((a, b) => (b.lastAccessed ?? 0) - (a.lastAccessed ?? 0));
  if (last?.id === undefined) return null;
  return { id: last.id, canRun: canRun(last.url), isPrivate: last.incognito };
}

/**
 * Whether our script can run at this address. The click that opens the popup shows us the address of the tab, of
 * those pages only where we may run.
 */
function canRun(url = ''): boolean {
  return /^https?:/.test(url) && !CLOSED.test(url) && !/\.(?:pdf|xml|svg)(?:[?#]|$)/i.test(url);
}
