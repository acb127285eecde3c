import browser from 'webextension-polyfill';
import type { LexiconSnapshot } from '../domain/mention.ts';
import type { Settings } from '../domain/settings.ts';
import { DEFAULT_SETTINGS } from '../domain/settings.ts';
import { offWithout } from '../domain/site.ts';
import { listenInTab } from './listen.ts';

/** The reader's switch for this tab alone, which goes with the page; null while there is none. */
let switched: boolean | null = null;

/** What every page's script reads, in one read: the gate and the copy of the settings, as they hold in this tab. */
export async function readGate(): Promise<{ gate: string | null; settings: Settings }> {
  const { gate, settings } = await browser.storage.local.get(['gate', 'settings']);
  return {
    gate: typeof gate === 'string' ? gate : null,
    settings: inThisTab({ ...DEFAULT_SETTINGS, ...(settings as Partial<Settings> | undefined) }),
  };
}

function inThisTab(settings: Settings): Settings {
  if (switched === null) return settings;
  const others = offWithout(settings.off, location.hostname);
  return { ...settings, off: switched ? others : [...others, location.hostname] };
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

/** Calls back when the gate, the copied settings or this tab's own switch change, so that open pages read again. */
export function onLexiconChange(call: () => void): () => void {
  const changed = (changes: object, area: string): void => {
    if (area === 'local' && ('stamp' in changes || 'settings' in changes)) call();
  };
  browser.storage.onChanged.addListener(changed);
  const unlistened = listenInTab({
    switchTab: ({ on }) => {
      switched = on;
      call();
      return null;
    },
  });
  return () => {
    unlistened();
    browser.storage.onChanged.removeListener(changed);
  };
}
