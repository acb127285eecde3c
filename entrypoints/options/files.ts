import { refusal } from '../../components/refusal.ts';
import { readSettings } from '../../lib/browser/settings.ts';
import { readSettingsFile, writeSettingsFile } from '../../lib/browser/settings-file.ts';
import { words } from '../../lib/browser/words.ts';
import type { Desk } from './desk.ts';

const NAME = 'says-who-settings.json';

/** Gives the reader the settings as a file of the browser's downloads. */
export async function saveSettings(): Promise<void> {
  saveFile(writeSettingsFile(await readSettings()), 'application/json', NAME);
}

/** Gives the reader a text as a file of the browser's downloads. */
export function saveFile(text: string, type: string, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type }));
  link.download = name;
  link.click();
  URL.revokeObjectURL(link.href);
}

/** Takes the settings of a file; gives the sentence that says why not, or ''. */
export async function takeSettings(desk: Desk, file: File): Promise<string> {
  const read = readSettingsFile(await file.text());
  if (!read.ok) return refusal(words, file.name, read.fault);
  await desk.change(read.settings, { what: 'import', name: file.name });
  return '';
}
