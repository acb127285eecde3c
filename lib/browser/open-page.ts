import browser from 'webextension-polyfill';

/** Opens one of our own pages, by its path, in a tab of its own. */
export const openPage = (path: string): Promise<unknown> =>
  browser.tabs.create({ url: browser.runtime.getURL(path) });
