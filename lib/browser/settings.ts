import browser from 'webextension-polyfill';
import type { Settings } from '../domain/settings.ts';
import { joinSettings, splitSettings } from './settings-items.ts';

/** Where a content script reads its copy, together with the gate, in one read (DESIGN §8). */
const COPY = 'settings';

/** What could not be synchronised yet; it wins over the synchronised until a write succeeds. */
const UNSYNCED = 'unsynced';

/** The reader's settings with defaults for what is missing or of another build. */
export async function readSettings(): Promise<Settings> {
  const [synced, local] = await Promise.all([
    browser.storage.sync.get().catch(() => ({})),
    browser.storage.local.get(UNSYNCED),
  ]);
  const unsynced = local[UNSYNCED];
  return joinSettings(typeof unsynced === 'object' ? { ...synced, ...unsynced } : synced);
}

/**
 * Changes some settings, everywhere at once. When `storage.sync` refuses (quota, rate, switched off), they
 * are kept on this machine and sent along with the next change.
 */
export async function changeSettings(change: Partial<Settings>): Promise<Settings> {
  const settings = { ...(await readSettings()), ...change };
  const items = splitSettings(settings);
  try {
    await browser.storage.sync.set(items);
    await browser.storage.local.remove(UNSYNCED);
  } catch {
    await browser.storage.local.set({ [UNSYNCED]: items });
  }
  await copySettings(settings);
  return settings;
}

/** Rewrites the content scripts' copy: at worker start, and when another device changed something. */
export const copySettings = (settings: Settings): Promise<void> =>
  browser.storage.local.set({ [COPY]: settings });

/** Calls back with the settings whenever they change, here or on another device. */
export function onSettingsChange(call: (settings: Settings) => void): () => void {
  const changed = (changes: object, area: string): void => {
    if (area === 'sync' || (area === 'local' && UNSYNCED in changes)) void readSettings().then(call);
  };
  browser.storage.onChanged.addListener(changed);
  return () => {
    browser.storage.onChanged.removeListener(changed);
  };
}
