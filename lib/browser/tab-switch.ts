import browser from 'webextension-polyfill';
import { askTab } from './ask.ts';

const keyOf = (tab: number): string => `off in tab ${tab}`;

/** The hosts that are switched off in a tab of a private window; kept in memory only, until the tab is closed. */
export async function offInTab(tab: number): Promise<string[]> {
  const key = keyOf(tab);
  const hosts = (await browser.storage.session.get(key))[key];
  return Array.isArray(hosts) ? hosts.filter((host) => typeof host === 'string') : [];
}

/** Switches a host in one tab, at once and for the pages that are opened in it later. */
export async function switchInTab(tab: number, host: string, on: boolean): Promise<void> {
  const others = (await offInTab(tab)).filter((one) => one !== host);
  await browser.storage.session.set({ [keyOf(tab)]: on ? others : [...others, host] });
  await askTab(tab, { kind: 'switchTab', on });
}

/** Keeps a page switched off that a tab's own switch says is off; whether it did. */
export async function heedTabSwitch(tab: number, url: string | undefined): Promise<boolean> {
  const hosts = await offInTab(tab);
  const off = url !== undefined && hosts.includes(new URL(url).hostname);
  if (off) await askTab(tab, { kind: 'switchTab', on: false });
  return off;
}

/** Forgets the switches of tabs when they are closed. */
export function forgetClosedTabs(): void {
  browser.tabs.onRemoved.addListener((tab) => void browser.storage.session.remove(keyOf(tab)));
}
