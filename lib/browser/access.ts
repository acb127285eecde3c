import browser from 'webextension-polyfill';

/** The pages on which the content script runs; a reader can withdraw them in the browser's own settings. */
const PAGES = { origins: ['http://*/*', 'https://*/*'] };

/** Whether the browser lets us run on web pages. */
export const hasAccess = (): Promise<boolean> => browser.permissions.contains(PAGES);

/** Asks for the access that was withdrawn; only within the reader's own click. */
export const askAccess = (): Promise<boolean> => browser.permissions.request(PAGES);
