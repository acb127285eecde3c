import browser from 'webextension-polyfill';
import type { Settings } from '../domain/settings.ts';
import type { SettingsItems } from './settings-items.ts';
import { changedItems, joinSettings } from './settings-items.ts';

/** Where a content script reads its copy, together with the gate, in one read (DESIGN §8). */
const COPY = 'settings';

/** What was changed here and is not synchronised yet; it wins over the synchronised until it is. */
const UNSYNCED = 'unsynced';

/** The reader's settings with defaults for what is missing or of another build. */
export async function readSettings(): Promise<Settings> {
  const [synced, unsynced] = await Promise.all([
    browser.storage.sync.get().catch(() => ({})),
    readUnsynced(),
  ]);
  return joinSettings({ ...synced, ...unsynced });
}

/** A change of some settings: the new ones, or how to make them from those of the moment. */
export type SettingsChange = Partial<Settings> | ((now: Settings) => Partial<Settings>);

/**
 * Changes some settings, everywhere at once, one change at a time whichever page asks. They are kept on this machine,
 * which no quota keeps from it; the background sends them to `storage.sync` by and by.
 */
export const changeSettings = (change: SettingsChange): Promise<Settings> =>
  locked(async () => {
    const now = await readSettings();
    const settings = { ...now, ...(typeof change === 'function' ? change(now) : change) };
    const unsynced = { ...(await readUnsynced()), ...changedItems(now, settings) };
    await browser.storage.local.set({ [UNSYNCED]: unsynced, [COPY]: settings });
    return settings;
  });

/** Sends what was changed here; what is refused (quota, rate, switched off) is kept for the next time. */
export const sendSettings = (): Promise<void> =>
  locked(async () => {
    const unsynced = await readUnsynced();
    const isSent =
      Object.keys(unsynced).length === 0 ||
      (await browser.storage.sync.set(unsynced).then(
        () => true,
        () => false,
      ));
    if (isSent) await browser.storage.local.remove(UNSYNCED);
  });

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

const locked = <T>(act: () => Promise<T>): Promise<T> => navigator.locks.request('settings', act);

async function readUnsynced(): Promise<SettingsItems> {
  const unsynced = (await browser.storage.local.get(UNSYNCED))[UNSYNCED];
  return typeof unsynced === 'object' && unsynced !== null ? (unsynced as SettingsItems) : {};
}
