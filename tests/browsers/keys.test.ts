import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import type { Newspaper } from '../../lib/cli/serve-newspaper.ts';
import { serveNewspaper } from '../../lib/cli/serve-newspaper.ts';
import { command, walkOn } from './command.ts';
import type { Driven } from './drive.ts';
import { BROWSER_NAMES, drive } from './drive.ts';
import { FOCUSABLE } from './pages.ts';
import type { CardView } from './read-card.ts';
import { untilPainted } from './read-page.ts';
import { visit } from './visit.ts';

const WAIT = { timeout: 15_000, interval: 50 };

/** The text of the element that has the focus in the card; '' when none has. */
const FOCUSED = '(root) => root.activeElement ? root.activeElement.textContent : ""';
const TITLE = '(root) => root.querySelector("h2").textContent';

describe.each(BROWSER_NAMES)('a reader with a keyboard only in %s', (name) => {
  let driven: Driven;
  let paper: Newspaper;

  beforeAll(async () => {
    paper = await serveNewspaper({ 'focusable.html': { body: FOCUSABLE } });
    driven = await drive(name);
  });
  afterAll(async () => {
    await driven.close();
    paper.close();
  });

  const open = async (path: string, word: string): Promise<Page> => {
    const page = await visit(driven, paper.url + path, word);
    await page.bringToFront();
    return page;
  };
  /** The card about this name, once it is open with the focus in it. */
  const focusedOn = (page: Page, title: string): Promise<CardView> =>
    vi.waitFor(async () => {
      const card = await driven.card(page);
      expect(await card?.ask<string>(TITLE)).toBe(title);
      expect(await card?.ask<string>(FOCUSED)).toContain(title);
      return card as CardView;
    }, WAIT);
  const untilClosed = (page: Page): Promise<void> =>
    vi.waitFor(async () => {
      expect(await driven.card(page)).toBeNull();
    }, WAIT);
  const focusOf = (page: Page): Promise<string | undefined> =>
    page.evaluate(() => document.activeElement?.id);

  it('walks from name to name and back, and Esc gives the focus back', async () => {
    const page = await open('focusable.html', 'Daniel Driscoll');
    await page.focus('#before');
    await walkOn(driven, page);
    await focusedOn(page, 'Donald Trump');
    await walkOn(driven, page);
    await focusedOn(page, 'Daniel Driscoll');
    await walkOn(driven, page, true);
    await focusedOn(page, 'Donald Trump');
    await page.keyboard.press('Escape');
    await untilClosed(page);
    expect(await focusOf(page)).toBe('before');
    await page.close();
  });

  it('brings a name into view that is far below, and begins again after the last', async () => {
    const page = await open('focusable.html', 'Dmitry Peskov');
    for (const title of ['Donald Trump', 'Daniel Driscoll', 'Dmitry Peskov']) {
      await walkOn(driven, page);
      await focusedOn(page, title);
    }
    expect(await page.evaluate(() => scrollY)).toBeGreaterThan(1000);
    await walkOn(driven, page);
    await focusedOn(page, 'Donald Trump');
    await page.close();
  });

  it('keeps the card whatever the pointer does that lies on the page', async () => {
    const page = await open('focusable.html', 'Daniel Driscoll');
    await page.mouse.move(500, 500);
    await walkOn(driven, page);
    await focusedOn(page, 'Donald Trump');
    await page.mouse.move(700, 700, { steps: 5 });
    await walkOn(driven, page);
    await focusedOn(page, 'Daniel Driscoll');
    await page.close();
  });

  it('tabs through links and buttons, pins, and opens the record at the day in view', async () => {
    const page = await open('focusable.html', 'Daniel Driscoll');
    await walkOn(driven, page);
    const card = await focusedOn(page, 'Donald Trump');
    const reached: string[] = [];
    for (let focused = ''; !/in the record$/.test(focused) && reached.length < 60; reached.push(focused)) {
      await page.keyboard.press('Tab');
      focused = await card.ask<string>(FOCUSED);
      if (focused === 'Pin') await page.keyboard.press('Enter');
    }
    expect(reached).toEqual(expect.arrayContaining(['Copy', 'Pin', 'Close']));
    expect(reached.length).toBeGreaterThan(5);
    expect(await card.ask('(root) => root.querySelector("[aria-pressed]").ariaPressed')).toBe('true');
    await page.keyboard.press('Enter');
    await vi.waitFor(async () => {
      const pages = await driven.browser.pages();
      const addresses = await Promise.all(
        pages.map((one) => one.evaluate(() => location.href).catch(() => '')),
      );
      expect(addresses).toContain(driven.address('record.html#entity/donald-trump/as-of/2025-11-20'));
    }, WAIT);
    await page.close();
  });

  it.skipIf(name !== 'chrome')('switches the site off and on by its command, and is told so', async () => {
    const page = await open('focusable.html', 'Donald Trump');
    const untilTold = (sentence: string): Promise<void> =>
      vi.waitFor(async () => {
        const told = await driven.card(page);
        expect(await told?.ask('(root) => root.querySelector("[role=status]").textContent')).toBe(sentence);
      }, WAIT);
    await command(driven, 'switch-site');
    await page.waitForFunction(() => CSS.highlights.size === 0);
    await untilTold('Says Who is off for 127.0.0.1.');
    await untilClosed(page);
    await command(driven, 'switch-site');
    await untilPainted(page, 'Donald Trump');
    await untilTold('Says Who is on for 127.0.0.1.');
    await page.close();
  });

  it.skipIf(name !== 'chrome')('hears a dialog with a name, headings, links and buttons', async () => {
    const page = await open('focusable.html', 'Donald Trump');
    await walkOn(driven, page);
    await focusedOn(page, 'Donald Trump');
    const session = await page.createCDPSession();
    const { nodes } = await session.send('Accessibility.getFullAXTree');
    const heard = nodes
      .filter(({ ignored }) => !ignored)
      .map((node) => `${String(node.role?.value)} ${String(node.name?.value)}`);
    expect(heard).toEqual(
      expect.arrayContaining(['dialog Donald Trump', 'heading Donald Trump', 'button Pin', 'button Close']),
    );
    const isQuestion = (line: string): boolean => /^heading .*\?$/.test(line);
    expect(heard.filter(isQuestion).length).toBeGreaterThan(0);
    expect(heard.some((line) => line.startsWith('link '))).toBe(true);
    await page.close();
  });

  it('has every command bound to a key, with a name in the options', async () => {
    const options = await driven.openExtension('options.html#about');
    const keys = await options.evaluate(async () => {
      const own = globalThis as unknown as {
        chrome: { commands: { getAll(): Promise<{ shortcut: string }[]> } };
      };
      return (await own.chrome.commands.getAll()).map(({ shortcut }) => shortcut);
    });
    expect(keys.filter((key) => key !== '')).toHaveLength(4);
    await options.close();
  });

  it('saw no error of ours in any console', () => {
    expect(driven.errors).toEqual([]);
  });
});
