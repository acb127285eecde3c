import browser from 'webextension-polyfill';

/** The tab whose page the popup is about; null when there is none. */
export interface PageTab {
  id: number;
  /** False on pages where no extension may run; unknown addresses are taken to be such pages. */
  canRun: boolean;
}

/** The active tab, or for a popup that was opened as a tab itself the one used last before it. */
export async function pageTab(): Promise<PageTab | null> {
  const own = await browser.tabs.getCurrent().catch(() => undefined);
  const tabs = await browser.tabs.query(own ? {} : { active: true, currentWindow: true });
  const others = tabs.filter(({ id }) => id !== own?.id);
  const [last] = others.sort((a, b) => (b.lastAccessed ?? 0) - (a.lastAccessed ?? 0));
  if (last?.id === undefined) return null;
  return { id: last.id, canRun: last.url === undefined || /^https?:/.test(last.url) };
}
