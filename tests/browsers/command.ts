import type { Page } from 'puppeteer-core';
import type { Driven } from './drive.ts';

interface OwnApi {
  commands: { onCommand: { dispatch(name: string, tab: unknown): void } };
  tabs: {
    query(about: object): Promise<{ id: number }[]>;
    sendMessage(tab: number, letter: object, to: object): Promise<unknown>;
  };
}

export type Command = 'next-mention' | 'previous-mention' | 'switch-site';

/** Gives a keyboard command to Chromium's worker as its browser does, in the tab that is in front. */
export async function command(driven: Driven, name: Command): Promise<void> {
  const target = await driven.browser.waitForTarget((one) => one.type() === 'service_worker');
  const worker = await target.worker();
  await worker?.evaluate(async (given) => {
    const { chrome } = globalThis as unknown as { chrome: OwnApi };
    const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
    chrome.commands.onCommand.dispatch(given, tab);
  }, name);
}

/** Walks on: by the command in Chromium; in Firefox, whose commands no driver can give, by what its background sends. */
export async function walkOn(driven: Driven, page: Page, back = false): Promise<void> {
  if (driven.name === 'chrome') {
    await command(driven, back ? 'previous-mention' : 'next-mention');
    return;
  }
  const own = await driven.openExtension('options.html');
  await page.bringToFront();
  await own.evaluate(async (given) => {
    const { browser } = globalThis as unknown as { browser: OwnApi };
    const letter = { kind: 'walk', back: given };
    for (const { id } of await browser.tabs.query({}))
      await browser.tabs.sendMessage(id, letter, { frameId: 0 }).catch(() => null);
  }, back);
  await own.close();
}
