import type { Browser } from 'webextension-polyfill';

const { browser, chrome } = globalThis as unknown as { browser?: Browser; chrome: Browser };

/**
 * The browser's own API, which the content script's build takes in the polyfill's place: what a page's script
 * calls gives promises in Chrome ≥ 140 too.
 */
export default browser ?? chrome;
