import { pathToFileURL } from 'node:url';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import type { Newspaper } from '../../lib/cli/serve-newspaper.ts';
import { serveNewspaper } from '../../lib/cli/serve-newspaper.ts';
import type { Driven } from './drive.ts';
import { BROWSER_NAMES, drive } from './drive.ts';
import { HOSTILE_PAGES } from './hostile-pages.ts';
import { untilPainted, untilPaintedAre } from './read-page.ts';
import { closeCard, restOn } from './rest-on.ts';
import { storedText } from './stored-text.ts';
import { visit } from './visit.ts';

const NAMES = ['28-point plan', 'Donald Trump', 'Dmitry Peskov', 'Steve Witkoff'];

/** Fragments and queries by which markup or code could get into one of our pages. */
const INJECTIONS = [
  '<img src=x onerror=alert(1)>',
  'javascript:alert(1)',
  '"><script>alert(1)</script>',
  '__proto__',
  '%00%ff%',
];

describe.each(BROWSER_NAMES)('hostile text in %s', (name) => {
  let driven: Driven;
  let paper: Newspaper;
  beforeAll(async () => {
    paper = await serveNewspaper(HOSTILE_PAGES);
    driven = await drive(name);
  });
  afterAll(async () => {
    await driven.close();
    paper.close();
  });

  const open = (path: string, word?: string): Promise<Page> => visit(driven, paper.url + path, word);
  const isMarked = (page: Page): Promise<boolean> =>
    page.evaluate(() => CSS.highlights.size > 0 || document.adoptedStyleSheets.length > 0);

  it('H37 that bends addresses leads none of the card’s links astray', async () => {
    const page = await open('based.html', 'Dmitry Peskov');
    const card = await restOn(driven, page, 'Dmitry Peskov');
    expect(card.links.length).toBeGreaterThan(0);
    const links = await card.ask<string[]>(
      `(root) => [...root.querySelectorAll('a')].map((a) => [a.href === a.getAttribute('href'), a.target, a.rel].join(' '))`,
    );
    expect(new Set(links)).toEqual(new Set(['true _blank noopener noreferrer']));
    await page.close();
  });

  it('H37 in a hundred frames in one another is read to the last that there is', async () => {
    const page = await open('deep.html?100', 'Donald Trump');
    // Firefox has ten levels of frames and no more.
    const depth = name === 'firefox' ? 10 : 101;
    await vi.waitFor(() => expect(page.frames().length).toBeGreaterThanOrEqual(depth), 30_000);
    const deepest = page.frames()[depth - 1];
    if (!deepest) throw new Error('no such frame');
    await untilPainted(deepest, 'Marco Rubio');
    await page.close();
  });

  it('H38 that no reader reads is not marked', async () => {
    const page = await open('forms.html', 'Donald Trump');
    await untilPaintedAre(page, NAMES);
    await page.close();
  });

  it('H40 made to look like a card of ours stays out of the popup’s list', async () => {
    const page = await open('alike.html', 'Donald Trump');
    const popup = await driven.openExtension('popup.html');
    await popup.waitForFunction(() => document.body.innerText.includes('Dmitry Peskov'));
    expect(await popup.evaluate(() => document.body.innerText)).not.toContain('Nobody');
    await popup.close();
    await page.close();
  });

  it.each(['record.html', 'options.html', 'popup.html', 'welcome.html'])(
    'H43 in the address of %s stays text, and no page can frame it',
    async (path) => {
      for (const text of INJECTIONS) {
        const page = await driven.openExtension(`${path}?q=${text}#question/${text}/text/${text}`);
        await page.waitForSelector(path === 'record.html' ? '.in-view' : 'h1, h2, footer');
        expect(await page.$$('img[src=x], script:not([src])')).toEqual([]);
        await page.close();
      }
      const framing = await open('plain.html', 'Donald Trump');
      const framed = await framing.evaluate(async (src) => {
        const frame = document.createElement('iframe');
        document.body.append(frame);
        await new Promise((over) => {
          frame.onload = frame.onerror = over;
          frame.src = src;
        });
        return frame.contentDocument?.location.href ?? 'another origin’s error';
      }, driven.address(path));
      expect(framed).not.toContain(path);
      expect(framing.frames().some((frame) => frame.url().startsWith(driven.address('')))).toBe(false);
      await framing.close();
    },
  );

  it('H50 in files, data, blank and source pages is not read', async () => {
    const file = join(mkdtempSync(join(tmpdir(), 'says-who-')), 'plan.html');
    const html = String(HOSTILE_PAGES['plain.html']?.body);
    writeFileSync(file, html);
    const addresses = [
      String(pathToFileURL(file)),
      `data:text/html,${encodeURIComponent(html)}`,
      'about:blank',
    ];
    if (name === 'chrome') addresses.push(`view-source:${paper.url}plain.html`);
    const pages: Page[] = [];
    for (const address of addresses) {
      const page = await driven.newPage();
      await page.goto(address);
      if (address === 'about:blank') await page.setContent(html);
      pages.push(page);
    }
    await (await open('plain.html', 'Donald Trump')).close();
    for (const page of pages) {
      expect(await isMarked(page), page.url()).toBe(false);
      await page.close();
    }
  });

  it('H51 leaves none of a page’s words or address in anything that we store', async () => {
    const page = await open('canary.html?zanzibar-canary-query#zanzibar-canary-hash', 'Dmitry Peskov');
    await restOn(driven, page, 'Dmitry Peskov');
    await closeCard(driven, page);
    const popup = await driven.openExtension('popup.html');
    await popup.waitForFunction(() => document.body.innerText.includes('Dmitry Peskov'));
    const stored = await storedText(popup);
    expect(stored).toContain('peskov');
    expect(stored).not.toContain('zanzibar-canary');
    expect(stored).not.toContain(new URL(paper.url).host);
    await popup.close();
    await page.close();
  });

  it('H43 makes no markup of any string, by a policy where the browser has one', async () => {
    const page = await driven.openExtension('options.html');
    const refused = await page.evaluate(() => {
      const property = 'innerHTML';
      try {
        document.createElement('p')[property] = '<b>bold</b>';
        return 'trustedTypes' in globalThis ? 'not' : 'no policy here';
      } catch {
        return 'refused';
      }
    });
    expect(['refused', 'no policy here']).toContain(refused);
    await page.close();
    driven.errors.splice(0);
  });

  it('brings no error of ours into any console', () => {
    // The browser's own words for a frame that it refused.
    expect(driven.errors.filter((one) => !/frame|Failed to load resource/i.test(one))).toEqual([]);
  });
});
