import browser from 'webextension-polyfill';

/** Whether the extension is still there: false in pages that were open when it was updated or removed. */
export function isAlive(): boolean {
  try {
    // The polyfill's types promise an id; an orphaned script finds none.
    return Boolean((browser.runtime as { id?: string } | undefined)?.id);
  } catch {
    return false;
  }
}
