import browser from 'webextension-polyfill';
import type { LexiconSnapshot } from '../domain/mention.ts';
import type { Settings } from '../domain/settings.ts';
import { DEFAULT_SETTINGS } from '../domain/settings.ts';

/** What every page's script reads, in one read: the gate and the copy of the settings. */
export async function readGate(): Promise<{ gate: string | null; settings: Settings }> {
  const { gate, settings } = await browser.storage.local.get(['gate', 'settings']);
  return {
    gate: typeof gate === 'string' ? gate : null,
    settings: { ...DEFAULT_SETTINGS, ...(settings as Partial<Settings> | undefined) },
  };
}

/** The whole lexicon, for pages that pass the gate; null before the first snapshot is written. */
export async function readLexicon(): Promise<string | null> {
  const { lexicon } = await browser.storage.local.get('lexicon');
  return typeof lexicon === 'string' ? lexicon : null;
}

/** Writes a snapshot with the stamp of the data that it was compiled from. */
export const writeLexicon = ({ gate, whole }: LexiconSnapshot, stamp: string): Promise<void> =>
  browser.storage.local.set({ gate, lexicon: whole, stamp });

/** The stamp of the snapshot that is cached, or null. */
export async function readStamp(): Promise<string | null> {
  const { stamp } = await browser.storage.local.get('stamp');
  return typeof stamp === 'string' ? stamp : null;
}

/** Calls back when the gate or the copied settings change, so that open pages read again. */
export function onLexiconChange(call: () => void): () => void {
  const changed = (changes: object, area: string): void => {
    if (area === 'local' && ('stamp' in changes || 'settings' in changes)) call();
  };
  browser.storage.onChanged.addListener(changed);
  return () => {
    browser.storage.onChanged.removeListener(changed);
  };
}
