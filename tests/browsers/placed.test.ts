import type { Page, Viewport } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import type { Newspaper } from '../../lib/cli/serve-newspaper.ts';
import { serveNewspaper } from '../../lib/cli/serve-newspaper.ts';
import type { Driven } from './drive.ts';
import { BROWSER_NAMES, drive } from './drive.ts';
import { HARD_PLACES } from './pages.ts';
import type { CardView } from './read-card.ts';
import { linesOf, middleOf, untilPainted } from './read-page.ts';

const WAIT = { timeout: 15_000, interval: 50 };
const WORD = 'Dmitry Peskov';

interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

const BOX = `(root) => {
  const { left, top, right, bottom } = root.querySelector('[role=dialog]').getBoundingClientRect();
  return { left, top, right, bottom };
}`;

const NORMAL: Viewport = { width: 1000, height: 800 };

describe.each(BROWSER_NAMES)('the card’s place in %s', (name) => {
  let driven: Driven;
  let paper: Newspaper;

  beforeAll(async () => {
    const pages = Object.entries(HARD_PLACES).map(([path, body]) => [path, { body }]);
    paper = await serveNewspaper(Object.fromEntries(pages) as Record<string, { body: string }>);
    driven = await drive(name);
  });
  afterAll(async () => {
    await driven.close();
    paper.close();
  });

  const visit = async (path: string, viewport: Viewport): Promise<Page> => {
    const page = await driven.newPage();
    await page.setViewport(viewport);
    await page.goto(paper.url + path);
    await untilPainted(page, WORD);
    return page;
  };
  const opened = async (page: Page): Promise<CardView> => {
    const { x, y } = await middleOf(page, WORD);
    await page.mouse.move(x, y + 30);
    await page.mouse.move(x, y, { steps: 12 });
    return vi.waitFor(async () => {
      const card = await driven.card(page);
      if (!card) throw new Error('No card is open');
      return card;
    }, WAIT);
  };
  /** Waits until the card is in the window, beside its word and not over it. */
  const untilPlaced = (page: Page, card: CardView): Promise<void> =>
    vi.waitFor(async () => {
      const box = await card.ask<Box>(BOX);
      const window = await page.evaluate(() => ({ width: innerWidth, height: innerHeight }));
      expect(box.bottom - box.top).toBeGreaterThan(60);
      expect(Math.min(box.left, box.top)).toBeGreaterThanOrEqual(0);
      expect(box.right).toBeLessThanOrEqual(window.width);
      expect(box.bottom).toBeLessThanOrEqual(window.height);
      const lines = await linesOf(page, WORD);
      expect(lines.length).toBeGreaterThan(0);
      for (const line of lines) expect(box.top >= line.bottom || box.bottom <= line.top).toBe(true);
    }, WAIT);

  it.each<[string, Viewport]>([
    ['wrapped.html', NORMAL],
    ['rtl.html', NORMAL],
    ['low.html', NORMAL],
    ['low.html', { width: 360, height: 640 }],
    ['low.html', { width: 500, height: 400, deviceScaleFactor: 2 }],
    ['dialog.html', NORMAL],
    ['zoomed.html', NORMAL],
    ['zoomed.html', { width: 600, height: 700 }],
  ])('on %s, in a window of %j', async (path, viewport) => {
    const page = await visit(path, viewport);
    await untilPlaced(page, await opened(page));
    await page.close();
  });

  it('can be used over a modal dialog, and Esc closes the card before the dialog', async () => {
    const page = await visit('dialog.html', NORMAL);
    const card = await opened(page);
    const pin = await card.at('Pin');
    await page.mouse.click(pin.x, pin.y);
    await vi.waitFor(async () => {
      expect(await card.ask('(root) => root.querySelector("[aria-pressed]").ariaPressed')).toBe('true');
    }, WAIT);
    await page.keyboard.press('Escape');
    await vi.waitFor(async () => {
      expect(await driven.card(page)).toBeNull();
    }, WAIT);
    expect(await page.evaluate(() => document.querySelector('dialog')?.open)).toBe(true);
    await page.keyboard.press('Escape');
    await page.waitForFunction(() => document.querySelector('dialog')?.open === false);
    await page.close();
  });

  it('is shown over what fills the screen', async () => {
    const page = await visit('rtl.html', NORMAL);
    await page.evaluate(() => {
      addEventListener('click', () => void document.body.requestFullscreen(), { once: true });
    });
    await page.mouse.click(500, 500);
    await page.waitForFunction(() => document.fullscreenElement !== null);
    await untilPlaced(page, await opened(page));
    await page.close();
  });

  it('follows its word when the page scrolls', async () => {
    const page = await visit('low.html', NORMAL);
    const card = await opened(page);
    const before = await linesOf(page, WORD);
    await page.evaluate(() => {
      scrollBy(0, 300);
    });
    await vi.waitFor(async () => {
      const [line] = await linesOf(page, WORD);
      const box = await card.ask<Box>(BOX);
      expect(line?.top).toBeLessThan((before[0]?.top ?? 0) - 200);
      expect(box.top - (line?.bottom ?? 0)).toBeGreaterThanOrEqual(0);
      expect(box.top - (line?.bottom ?? 0)).toBeLessThan(12);
    }, WAIT);
    await page.close();
  });

  it.skipIf(name !== 'chrome')('opens at a tap', async () => {
    const page = await visit('rtl.html', { ...NORMAL, hasTouch: true });
    const { x, y } = await middleOf(page, WORD);
    await page.touchscreen.tap(x, y);
    const card = await vi.waitFor(async () => {
      const open = await driven.card(page);
      if (!open) throw new Error('No card is open');
      return open;
    }, WAIT);
    await untilPlaced(page, card);
    await page.touchscreen.tap(20, 780);
    await vi.waitFor(async () => {
      expect(await driven.card(page)).toBeNull();
    }, WAIT);
    await page.close();
  });

  it('saw no error of ours in any console', () => {
    expect(driven.errors).toEqual([]);
  });
});
