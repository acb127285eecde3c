import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Newspaper } from '../../lib/cli/serve-newspaper.ts';
import { serveNewspaper } from '../../lib/cli/serve-newspaper.ts';
import type { Driven } from './drive.ts';
import { BROWSER_NAMES, drive } from './drive.ts';
import { paintedWords, untilPainted } from './read-page.ts';

/** The browser's own API, as far as the tests call it. */
interface Api {
  tabs: {
    query(which: object): Promise<{ id: number }[]>;
    sendMessage(tab: number, letter: object): Promise<unknown>;
  };
  storage: { local: { get(): Promise<object> } };
  permissions: { remove(which: object): Promise<boolean> };
}

/** Waits until a page says a text. */
const untilSaid = (page: Page, text: string): Promise<unknown> =>
  page.waitForFunction((wanted) => document.body.innerText.includes(wanted), {}, text);

const textOf = (page: Page, selector: string): Promise<string> =>
  page.$eval(selector, (element) => (element as HTMLElement).innerText);

const press = async (page: Page, selector: string): Promise<void> => {
  await (await page.waitForSelector(selector, { visible: true }))?.click();
};

describe.each(BROWSER_NAMES)('our own pages in %s', (name) => {
  let driven: Driven;
  let paper: Newspaper;
  beforeAll(async () => {
    paper = await serveNewspaper();
    driven = await drive(name, { welcomed: true });
  });
  afterAll(async () => {
    await driven.close();
    paper.close();
  });

  const popupOn = async (path: string): Promise<{ page: Page; popup: Page }> => {
    const page = await driven.newPage();
    await page.goto(paper.url + path);
    const popup = await driven.openExtension('popup.html');
    await popup.waitForSelector('footer');
    return { page, popup };
  };

  it('a switch for one tab keeps its pages unmarked and is stored in memory only', async () => {
    const page = await driven.newPage();
    await page.goto(`${paper.url}article.html`);
    await untilPainted(page, 'Donald Trump');
    const own = await driven.openExtension('options.html');
    const told = await own.evaluate(async () => {
      const own = globalThis as unknown as Record<'browser' | 'chrome', Api | undefined>;
      const api = own.browser ?? own.chrome;
      const tabs = (await api?.tabs.query({})) ?? [];
      for (const { id } of tabs)
        await api?.tabs.sendMessage(id, { kind: 'switchTab', on: false }).catch(() => null);
      return Object.keys((await api?.storage.local.get()) ?? {}).some((key) => key.includes('tab'));
    });
    expect(told).toBe(false);
    await page.bringToFront();
    await page.waitForFunction(() => CSS.highlights.size === 0);
    await page.reload();
    await untilPainted(page, 'Donald Trump');
    await page.close();
    await own.close();
  });

  it('the popup says that a page waits for a click, reads it then, and that a site is not listed', async () => {
    const options = await driven.openExtension('options.html#reading');
    await press(options, 'input[value=click][name=where]');
    const { page, popup } = await popupOn('article.html');
    await untilSaid(popup, 'You chose to have pages read only when you ask.');
    await press(popup, '.stopped .act');
    await page.bringToFront();
    await untilPainted(page, 'Donald Trump');
    await options.bringToFront();
    await press(options, 'input[value=listed]');
    await untilSaid(options, 'No site yet, so nothing is marked anywhere.');
    const second = await popupOn('article.html');
    await untilSaid(second.popup, 'this is none of them');
    await press(second.popup, '.stopped .act');
    await second.page.bringToFront();
    await untilPainted(second.page, 'Donald Trump');
    await options.bringToFront();
    await untilSaid(options, '127.0.0.1');
    await press(options, 'input[value=all][name=where]');
    for (const one of [popup, page, second.popup, second.page, options]) await one.close();
  });

  it('the welcome opens by itself, shows a card on a name, and moves a count with a switch', async () => {
    const page = await driven.welcome();
    await page.setViewport({ width: 900, height: 1100 });
    await (await page.waitForSelector('.name:nth-of-type(2)'))?.hover();
    await page.waitForSelector('.card');
    expect(await textOf(page, '.card')).toContain('contested');
    await page.keyboard.press('Escape');
    await page.waitForFunction(() => document.querySelector('.card') === null);
    const before = await textOf(page, '.figures');
    await press(page, '#lesson');
    await page.waitForSelector('#lesson[aria-checked=false]');
    expect(await textOf(page, '.figures')).not.toBe(before);
    await press(page, '#lesson');
    await page.waitForSelector('#lesson[aria-checked=true]');
    expect(await textOf(page, '.figures')).toBe(before);
  });

  it('the welcome works by keyboard: into the card and back to its name', async () => {
    const page = await driven.welcome();
    await page.focus('.name:nth-of-type(3)');
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => document.activeElement?.className.includes('card'));
    await page.keyboard.press('Escape');
    await page.waitForFunction(() => document.activeElement?.className === 'name');
    await page.close();
  });

  it('the options lead from section to section by the keyboard, each with an address', async () => {
    const page = await driven.openExtension('options.html');
    await page.waitForSelector('.group');
    await page.focus('nav a[href="#data"]');
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => document.querySelector('h2')?.textContent === 'What is on this device');
    expect(await page.evaluate(() => [location.hash, document.activeElement?.tagName])).toEqual([
      '#data',
      'H2',
    ]);
    expect(await textOf(page, '.figures')).toMatch(/claims\s+\d+/);
    await page.close();
  });

  it('a whole kind is switched and taken back, and a reset too', async () => {
    const page = await driven.openExtension('options.html');
    await press(page, '.group .all');
    await untilSaid(page, '0 of 12 trusted');
    await press(page, '.undo .act');
    await untilSaid(page, '12 of 12 trusted');
    await press(page, '#named-only');
    await page.waitForSelector('#named-only[aria-checked=true]');
    await page.evaluate(() => (location.hash = '#data'));
    await press(page, '.panel .acts .act');
    await press(page, '.acts .sure');
    await untilSaid(page, 'All settings are as at the start.');
    await page.evaluate(() => (location.hash = '#sources'));
    await page.waitForSelector('#named-only[aria-checked=false]');
    await page.close();
  });

  it('a preset and the switch for unnamed speakers never contradict each other', async () => {
    const page = await driven.openExtension('options.html');
    await press(page, 'input[value=named-only]');
    await page.waitForSelector('#named-only[aria-checked=true]');
    await press(page, '#named-only');
    await page.waitForSelector('#named-only[aria-checked=false]');
    expect(await page.$eval('input[name=preset]:checked', (radio) => radio.getAttribute('value'))).toBe(
      'all',
    );
    await page.close();
  });

  it('F49 keeps the last of 150 changes, more than Chrome lets be synchronised in a minute', async () => {
    const moved = await driven.openExtension('options.html#reading');
    await moved.waitForSelector('#dwell');
    await moved.evaluate(async () => {
      const dwell = document.querySelector<HTMLInputElement>('#dwell');
      const given = (): string | null | undefined => document.querySelector('output')?.textContent;
      for (let n = 0; dwell && n < 150; n += 1) {
        const before = given();
        dwell.value = String(n % 2 === 0 ? 1500 - n * 5 : n * 5);
        dwell.dispatchEvent(new Event('change'));
        while (given() === before) await new Promise(requestAnimationFrame);
      }
    });
    await moved.close();
    const page = await driven.openExtension('options.html#reading');
    await page.waitForFunction(() => document.querySelector('output')?.textContent === '740 ms');
    await press(page, '.side-bar a[href="#data"]');
    await press(page, '.panel .acts .act');
    await press(page, '.acts .sure');
    await untilSaid(page, 'All settings are as at the start.');
    await page.close();
  });

  it('H28 a feed is never added unasked: its link is refused, or shown with its fingerprint before anything is sent', async () => {
    const page = await driven.openExtension('options.html#feeds');
    const give = async (link: string): Promise<void> => {
      await (await page.waitForSelector('.add .field'))?.type(link);
      await page.keyboard.press('Enter');
    };
    await untilSaid(page, 'Comes with the extension.');
    await give('http://feeds.invalid/');
    await untilSaid(page, 'A feed’s link has to begin with https://.');
    await page.$eval('.add .field', (field) => {
      (field as HTMLInputElement).select();
    });
    await give(`https://feeds.invalid/plan/#sha256-${'a1b2c3d4'.repeat(8)}`);
    await untilSaid(page, 'Add the feed of feeds.invalid?');
    await page.waitForFunction(() => document.activeElement?.tagName === 'H4', { polling: 50 });
    expect(await textOf(page, '[aria-labelledby=requests]')).toContain('None so far.');
    await press(page, '.ask .sure');
    await untilSaid(page, 'The server could not be reached.');
    await untilSaid(page, 'https://feeds.invalid/plan/metadata/1.root.json');
    expect(await textOf(page, '.log tbody')).toMatch(/adding a feed\s+no answer/);
    await press(page, '[aria-labelledby=requests] .acts .act:last-child');
    await untilSaid(page, 'None so far.');
    await page.close();
  });

  it('a settings file is taken, or refused with what is wrong with it', async () => {
    const page = await driven.openExtension('options.html#data');
    const give = async (content: string): Promise<void> => {
      const file = join(mkdtempSync(join(tmpdir(), 'says-who-')), 'mine.json');
      writeFileSync(file, content);
      const field = (await page.waitForSelector('#settings-file')) as ElementHandle<HTMLInputElement>;
      await field.uploadFile(file);
    };
    await give('{"format":"says-who/settings","settings":{"density":"none"}}');
    await untilSaid(page, '“mine.json” was refused: “density” must be one of all, paragraph, page.');
    await give('{"format":"says-who/settings","settings":{"unmarked":["donald-trump"]}}');
    await untilSaid(page, 'The settings in “mine.json” hold now.');
    expect(await textOf(page, '#refused-file').catch(() => '')).toBe('');
    await press(page, '.undo .act');
    await page.close();
  });

  it('the popup searches the record by keyboard and opens what it finds', async () => {
    const { page, popup } = await popupOn('article.html');
    await popup.type('.search', 'песков');
    await popup.waitForSelector('.found [aria-selected=true]');
    await popup.keyboard.press('Enter');
    await popup.waitForSelector('.briefing');
    expect(await textOf(popup, '#briefed')).toBe('Dmitry Peskov');
    await popup.keyboard.press('Enter');
    await popup.waitForFunction(() => document.querySelector('.briefing') === null);
    await popup.type('.search', 'xyzzy');
    await untilSaid(popup, 'Nothing in the record matches “xyzzy”.');
    await popup.keyboard.press('Escape');
    await popup.waitForSelector('.question');
    await popup.close();
    await page.close();
  });

  it('the popup lists what came since, and leaves a name unmarked until that is taken back', async () => {
    const { page, popup } = await popupOn('article.html');
    await press(popup, '.since button');
    await popup.waitForSelector('.since + .claims .claim');
    const report = await popup.$eval('.report', (link) => (link as HTMLAnchorElement).href);
    expect([...new URL(report).searchParams.keys()]).toEqual(['template', 'claim']);
    const named = await popup.$eval('.chip .show bdi', (element) => element.textContent);
    await press(popup, '.unmark');
    await untilSaid(popup, `${named ?? ''} is no longer marked.`);
    await page.bringToFront();
    await page.waitForFunction(
      (count) => [...CSS.highlights.values()].reduce((sum, { size }) => sum + size, 0) < count,
      {},
      18,
    );
    await popup.bringToFront();
    await press(popup, '.undo .act');
    await popup.waitForFunction(
      (one) => document.querySelector('.chip .show bdi')?.textContent === one,
      {},
      named,
    );
    await popup.close();
    await page.close();
  });

  it.each([
    ['off.html', 'doesn’t seem to be about the plan'],
    ['near.html', 'Found only:'],
  ])('the popup says why %s is not marked, and leads to the search', async (path, sentence) => {
    const { page, popup } = await popupOn(path);
    await untilSaid(popup, sentence);
    await press(popup, '.stopped .act');
    expect(await popup.evaluate(() => document.activeElement?.className)).toBe('search');
    await popup.close();
    await page.close();
  });

  it.skipIf(name === 'chrome')(
    'the popup says that access was withdrawn, and asks for it at a click',
    async () => {
      const own = await driven.openExtension('options.html');
      await own.evaluate(() =>
        (globalThis as unknown as { browser: Api }).browser.permissions.remove({
          origins: ['http://*/*', 'https://*/*'],
        }),
      );
      await own.close();
      const { page, popup } = await popupOn('article.html');
      await untilSaid(popup, 'The browser has withdrawn Says Who’s access');
      expect(await paintedWords(page)).toEqual([]);
      await press(popup, '.stopped .act');
      await popup.waitForFunction(() => !document.body.innerText.includes('has withdrawn'));
      await page.bringToFront();
      await page.reload();
      await untilPainted(page, 'Donald Trump');
      await popup.close();
      await page.close();
    },
  );

  it.skipIf(name === 'firefox').each([
    ['about:blank', 'The browser lets no extension run on this page.'],
    ['chrome://version', 'The browser lets no extension run on this page.'],
  ])('the real popup says that no extension may run on %s', async (address, sentence) => {
    const page = await driven.newPage();
    await page.goto(address);
    const [extension] = [...(await driven.browser.extensions()).values()];
    await extension?.triggerAction(page);
    const popup = await driven.browser.waitForTarget((target) => target.url().endsWith('popup.html'));
    const shown = await popup.asPage();
    await untilSaid(shown, sentence);
    await page.close();
  });

  it('saw no error of ours in any console', () => {
    expect(driven.errors).toEqual([]);
  });
});
