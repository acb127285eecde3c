import { copySettings, onSettingsChange, readSettings, sendSettings } from './settings.ts';

/**
 * Milliseconds in which changes are gathered before they are sent: Chrome takes 120 writes a minute and 1,800 an hour
 * and refuses the rest.
 */
const GATHERING = 2000;

/**
 * Keeps the pages' copy of the settings and `storage.sync` up to the reader's changes, from the background, which
 * outlives the page where they were made; at its start what an earlier one left. To be called on the first tick.
 */
export function keepSynced(): void {
  let gathering = false;
  onSettingsChange((settings) => {
    void copySettings(settings);
    if (gathering) return;
    gathering = true;
    setTimeout(() => {
      gathering = false;
      void sendSettings();
    }, GATHERING);
  });
  void readSettings().then(copySettings);
  void sendSettings();
}
