import { switchHost } from '../domain/site.ts';
import { changeSettings } from './settings.ts';
import { switchInTab } from './tab-switch.ts';

/** Switches the site that a tab shows: in a private window for the tab only, else in the settings. */
export async function switchSite(
  tab: { id: number; isPrivate: boolean },
  host: string,
  on: boolean,
): Promise<void> {
  if (tab.isPrivate) await switchInTab(tab.id, host, on);
  else await changeSettings((now) => switchHost(now, host, on));
}
