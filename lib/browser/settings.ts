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

/** A change of some settings: the new ones, or how to make them from those of the moment. */
export type SettingsChange = Partial<Settings> | ((now: Settings) => Partial<Settings>);

/**
 * Changes some settings, everywhere at once, one change at a time whichever page asks. When `storage.sync` refuses
 * (quota, rate, switched off), they are kept on this machine and sent along with the next change.
 */
export const changeSettings = (change: SettingsChange): Promise<Settings> =>
  navigator.locks.request('settings', async () => {
    const now = await readSettings();
    const settings = { ...now, ...(typeof change === 'function' ? change(now) : change) };
    await writeSettings(settings);
    return settings;
  });

async function writeSettings(settings: Settings): Promise<void> {
  const items = splitSettings(settings);
  try {
    await browser.storage.sync.set(items);
    await browser.storage.local.remove(UNSYNCED);
  } catch {
    await browser.storage.local.set({ [UNSYNCED]: items });
  }
  await copySettings(settings);
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
