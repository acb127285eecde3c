import { existsSync, readFileSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import type { Newspaper } from '../../lib/cli/serve-newspaper.ts';
import { serveNewspaper } from '../../lib/cli/serve-newspaper.ts';
import type { Driven } from './drive.ts';
import { BROWSER_NAMES, drive } from './drive.ts';
import type { CardView } from './read-card.ts';
import { middleOf, paintedWords, untilPainted } from './read-page.ts';
import { OBSERVED, seedPage, SPYING } from './pages.ts';
import { visit } from './visit.ts';

const SEED = '../shared/articles/000_5c78ad079431cbe4.txt';
const WAIT = { timeout: 15_000, interval: 50 };

describe.each(BROWSER_NAMES)('a reader in %s', (name) => {
  let driven: Driven;
  let paper: Newspaper;

  beforeAll(async () => {
    paper = await serveNewspaper({
      'seed.html': { body: existsSync(SEED) ? seedPage(readFileSync(SEED, 'utf8')) : '' },
      'observed.html': { body: OBSERVED },
      'spying.html': { body: SPYING },
      'no-body.html': { body: '<html><head><title>28-point plan</title></head></html>' },
      'plan.xml': { body: '<plan>Donald Trump’s 28-point plan</plan>', type: 'application/xml' },
    });
    driven = await drive(name);
  });
  afterAll(async () => {
    await driven.close();
    paper.close();
  });

  const open = (path: string, word?: string): Promise<Page> => visit(driven, paper.url + path, word);
  const hoverOver = async (page: Page, word: string): Promise<void> => {
    const { x, y } = await middleOf(page, word);
    await page.mouse.move(x, y + 60);
    await page.mouse.move(x, y, { steps: 12 });
  };
  const cardOf = (page: Page): Promise<CardView> =>
    vi.waitFor(async () => {
      const card = await driven.card(page);
      if (!card) throw new Error('No card is open');
      return card;
    }, WAIT);
  const untilClosed = (page: Page): Promise<void> =>
    vi.waitFor(async () => {
      expect(await driven.card(page)).toBeNull();
    }, WAIT);

  it.skipIf(!existsSync(SEED))('sees the names of the article that the dossier began with', async () => {
    const page = await open('seed.html', 'Dmitry Peskov');
    const words = await paintedWords(page);
    expect(words).toEqual(
      expect.arrayContaining([
        'Donald Trump',
        '28-point peace plan',
        'Daniel Driscoll',
        'Maria Zakharova',
        'Steve Witkoff',
      ]),
    );
    expect(words.some((word) => word.includes('Trump’s'))).toBe(false);
    await page.close();
  });

  it('rests on a name and reads who says what, with links to the sources', async () => {
    const page = await open('article.html', 'Daniel Driscoll');
    await hoverOver(page, 'Daniel Driscoll');
    const card = await cardOf(page);
    expect(card.text).toContain('was a meeting of Driscoll with Russian officials planned?');
    expect(card.text).toContain('contested');
    expect(card.text).toContain('Yes, after his visit to Kyiv');
    expect(card.text).toContain('As of 20 Nov 2025');
    expect(card.links.every((link) => link.startsWith('https://'))).toBe(true);
    expect(card.links.length).toBeGreaterThan(0);
    await page.keyboard.press('Escape');
    await untilClosed(page);
    await hoverOver(page, 'Daniel Driscoll');
    await cardOf(page);
    await page.mouse.move(5, 700, { steps: 10 });
    await untilClosed(page);
    await page.close();
  });

  it('moves into the card and pins it, and it stays', async () => {
    const page = await open('article.html', 'Dmitry Peskov');
    await hoverOver(page, 'Dmitry Peskov');
    const pin = await (await cardOf(page)).at('Pin');
    const { x, y } = await middleOf(page, 'Dmitry Peskov');
    await page.mouse.move(x, y + 12, { steps: 3 });
    await page.mouse.move(pin.x, pin.y, { steps: 10 });
    await page.mouse.click(pin.x, pin.y);
    await page.mouse.move(5, 5, { steps: 10 });
    await hoverOver(page, 'Steve Witkoff');
    expect((await cardOf(page)).text).toContain('Dmitry Peskov');
    await page.keyboard.press('Escape');
    await untilClosed(page);
    await page.close();
  });

  it('sees the popup sum the page up, and a source’s switch change and restore the counts', async () => {
    const page = await open('article.html', 'Daniel Driscoll');
    const summary = async (): Promise<string> => {
      await page.bringToFront();
      const popup = await driven.openExtension('popup.html');
      await popup.waitForFunction(() => document.body.innerText.includes('contested'));
      const text = await popup.evaluate(() => document.body.innerText);
      await popup.close();
      return text;
    };
    const before = await summary();
    expect(before).toContain('was a meeting of Driscoll with Russian officials planned?');
    expect(before).not.toContain('hidden');
    const options = await driven.openExtension('options.html');
    await switchSource(options, 'TASS', 'false');
    expect(await summary()).toMatch(/3 claims hidden/);
    await page.bringToFront();
    await hoverOver(page, 'Dmitry Peskov');
    expect((await cardOf(page)).text).toMatch(/\d claims? hidden/);
    await page.keyboard.press('Escape');
    await untilClosed(page);
    await options.bringToFront();
    await switchSource(options, 'TASS', 'true');
    expect(await summary()).toBe(before);
    await page.bringToFront();
    await hoverOver(page, 'Dmitry Peskov');
    expect((await cardOf(page)).text).not.toContain('hidden');
    await options.close();
    await page.close();
  });

  it('switches the site off in the popup and on again', async () => {
    const page = await open('article.html', 'Donald Trump');
    const popup = await driven.openExtension('popup.html');
    const toggle = await popup.waitForSelector('[role=switch][aria-checked=true]');
    await toggle?.click();
    await page.bringToFront();
    await page.waitForFunction(() => CSS.highlights.size === 0 && document.adoptedStyleSheets.length === 0);
    await popup.bringToFront();
    await (await popup.waitForSelector('[role=switch][aria-checked=false]'))?.click();
    await page.bringToFront();
    await untilPainted(page, 'Donald Trump');
    await popup.close();
    await page.close();
  });

  it('gets the same card when the worker was stopped between page and hover', async () => {
    const page = await open('article.html', 'Kirill Dmitriev');
    await driven.stopWorker();
    await page.bringToFront();
    await hoverOver(page, 'Kirill Dmitriev');
    expect((await cardOf(page)).text).toContain('Kirill Dmitriev');
    await page.close();
  });

  it('H31 leaves no mark: no change but our one element, and none before the first hover', async () => {
    const page = await open('observed.html', 'Daniel Driscoll');
    expect(await page.evaluate(() => (window as never as { changes: string[] }).changes)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.children.length)).toBe(2);
    await hoverOver(page, 'Daniel Driscoll');
    await cardOf(page);
    await page.keyboard.press('Escape');
    await untilClosed(page);
    const changes = await page.evaluate(() => (window as never as { changes: string[] }).changes);
    expect(new Set(changes)).toEqual(new Set(['HTML +DIV']));
    await page.close();
  });

  it.each(['off.html', 'near.html'])('H31 finds nothing of us on %s', async (path) => {
    const page = await open(path);
    const other = await open('article.html', 'Donald Trump');
    await other.close();
    const left = await page.evaluate(() => ({
      highlights: CSS.highlights.size,
      sheets: document.adoptedStyleSheets.length,
      elements: document.documentElement.children.length,
    }));
    expect(left).toEqual({ highlights: 0, sheets: 0, elements: 2 });
    await page.close();
  });

  it('H30 H31 stays silent and alive on a page that listens for us and forges WXT’s event', async () => {
    const page = await open('spying.html', 'Donald Trump');
    const id = new URL(driven.address('')).host;
    await page.evaluate((own) => {
      document.dispatchEvent(new CustomEvent(`${own}:content:wxt:content-script-started`, { detail: {} }));
      window.postMessage(
        { type: `${own}:content:wxt:content-script-started`, contentScriptName: 'content' },
        '*',
      );
    }, id);
    await hoverOver(page, 'Donald Trump');
    expect((await cardOf(page)).text).toContain('Had Kyiv accepted the plan');
    expect(
      await page.evaluate(() =>
        (window as never as { heard: string[] }).heard.filter((m) => !m.includes('forged')),
      ),
    ).toEqual([expect.stringContaining(id)]);
    await page.close();
  });

  it('marks what a live blog adds and what a single-page app shows next, and unmarks what goes', async () => {
    const live = await open('live.html', 'Donald Trump');
    await live.click('#more');
    await untilPainted(live, 'Marco Rubio');
    await live.close();
    const app = await open('app.html');
    await app.click('[data-story=plan]');
    await untilPainted(app, 'Steve Witkoff');
    await app.click('[data-story=garden]');
    await app.waitForFunction(() => CSS.highlights.size === 0 && document.adoptedStyleSheets.length === 0);
    await app.close();
  });

  it.each([
    ['uk.html', 'план із 28 пунктів'],
    ['ar.html', 'دميتري بيسكوف'],
  ])('reads %s', async (path, word) => {
    const page = await open(path, word);
    await hoverOver(page, word);
    expect((await cardOf(page)).text.length).toBeGreaterThan(100);
    await page.close();
  });

  it.each(['no-body.html', 'plan.xml'])('H36 is silent on %s', async (path) => {
    const page = await open(path);
    const other = await open('article.html', 'Donald Trump');
    await other.close();
    expect(await page.evaluate(() => CSS.highlights.size)).toBe(0);
    await page.close();
  });

  it('saw no error of ours in any console', () => {
    expect(driven.errors).toEqual([]);
  });
});

/** Clicks a source's switch as a reader would and waits until it says so. */
async function switchSource(page: Page, source: string, checked: 'true' | 'false'): Promise<void> {
  const search = await page.waitForSelector('.search');
  await search?.click({ count: 3 });
  await search?.type(source);
  await page.waitForSelector('.source [role=switch]');
  const rows = await page.$$('.source');
  for (const row of rows) {
    if (!(await row.evaluate((element, name) => element.textContent.startsWith(name), source))) continue;
    const toggle = await row.$('[role=switch]');
    await toggle?.click();
    await page.waitForFunction(
      (element, wanted) => element?.getAttribute('aria-checked') === wanted,
      {},
      toggle,
      checked,
    );
    return;
  }
  throw new Error(`No switch for ${source}`);
}
