import type { Tabs } from 'webextension-polyfill';
import browser from 'webextension-polyfill';
import { askTab } from './ask.ts';
import { switchSite } from './switch-site.ts';
import { words } from './words.ts';

/** How it looks in a page's corner what a command did: sent along, so that not every page's script carries it. */
const TOLD_STYLES = `:host { inset: auto 16px 16px auto !important; }
p { margin: 0; padding: 8px 14px; border-radius: 10px; font: 14px system-ui, sans-serif; color: #fff; background: #1b1d21; border: 1px solid #62686f; }
@media print { p { display: none; } }`;

/** Does what the reader's keyboard commands say, in the tab they are given in; to be called on the first tick. */
export function heedCommands(): void {
  browser.commands.onCommand.addListener((command, tab) => {
    const { id, incognito = false } = tab ?? ({} as Partial<Tabs.Tab>);
    if (id === undefined) return;
    if (command === 'switch-site') void switchTabSite({ id, isPrivate: incognito });
    else void askTab(id, { kind: 'walk', back: command === 'previous-mention' });
  });
}

/** Switches the site of a tab the other way and says so there; a page that waits for the reader's click has it now. */
async function switchTabSite(tab: { id: number; isPrivate: boolean }): Promise<void> {
  const page = await askTab(tab.id, { kind: 'pageSummary' });
  if (!page) return;
  const host = new URL(`http://${page.host}`).hostname;
  const on = page.state === 'switched-off' || page.state === 'waiting-for-click';
  if (page.state === 'waiting-for-click') await askTab(tab.id, { kind: 'runHere' });
  else await switchSite(tab, host, on);
  const text = words.say(on ? 'told_on' : 'told_off', host);
  await askTab(tab.id, { kind: 'announce', text, styles: TOLD_STYLES });
}
