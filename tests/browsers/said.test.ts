import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Newspaper } from '../../lib/cli/serve-newspaper.ts';
import { serveNewspaper } from '../../lib/cli/serve-newspaper.ts';
import { findingsOn } from './axe-findings.ts';
import type { Driven } from './drive.ts';
import { BROWSER_NAMES, drive } from './drive.ts';
import { untilPainted } from './read-page.ts';

const CANARY = 'quizzical marmalade';

const PARAGRAPH = `<p>Donald Trump backs the 28-point plan for Ukraine. Marco Rubio said that the ${CANARY} would <b>wait</b>.</p>
  <p>Olena Hryb, the mayor, said that winter was near.</p>`;

const HEAD = '<!doctype html><html lang="en"><meta charset="utf-8"><title>The plan</title>';

const PAGES = {
  'said.html': {
    body: `${HEAD}<nav>Marco Rubio said that menus are menus.</nav><main>${PARAGRAPH.repeat(3)}</main>`,
  },
  'long.html': { body: `${HEAD}<main>${PARAGRAPH.repeat(22_000)}</main>` },
  'unbalanced.html': { body: `${HEAD}<main>${PARAGRAPH}<p>${'“'.repeat(100_000)}</p></main>` },
  'patched.html': {
    body: `${HEAD}<main>${PARAGRAPH}</main><script>
      Object.defineProperty(Element.prototype, 'outerHTML', { get: () => { throw new Error('patched'); } });
    </script><img name="documentElement"><form><input name="outerHTML"></form>`,
  },
};

const askSaid = async (driven: Driven, url: string): Promise<{ page: Page; popup: Page }> => {
  const page = await driven.newPage();
  await page.goto(url);
  await untilPainted(page, 'Donald Trump');
  const popup = await driven.openExtension('popup.html');
  await (await popup.waitForSelector('.said button', { visible: true }))?.click();
  return { page, popup };
};

describe.each(BROWSER_NAMES)('what an article says in %s', (name) => {
  let driven: Driven;
  let paper: Newspaper;
  beforeAll(async () => {
    paper = await serveNewspaper(PAGES);
    driven = await drive(name);
  });
  afterAll(async () => {
    await driven.close();
    paper.close();
  });

  it('is found at a click, from the main text, by speaker, and marked as unreviewed', async () => {
    const { page, popup } = await askSaid(driven, `${paper.url}said.html`);
    await popup.waitForSelector('.said h3');
    const said = await popup.$eval('.said', (element) => element.textContent);
    expect(said).toContain('Found by machine, not reviewed');
    expect(said).toContain('Marco Rubio');
    expect(said).toContain(`that the ${CANARY} would wait`);
    expect(said).not.toContain('menus are menus');
    expect(await popup.$eval('.said details summary', (element) => element.textContent)).toBe(
      'Speakers not in the record: 1',
    );
    expect(await findingsOn(popup)).toEqual([]);
    const stored = await popup.evaluate(async () => {
      const kept = await (
        globalThis as unknown as { chrome: { storage: { local: { get(): Promise<object> } } } }
      ).chrome.storage.local.get();
      return JSON.stringify(kept);
    });
    expect(stored).not.toContain(CANARY);
    await popup.close();
    await page.close();
  });

  it.each(['long.html', 'unbalanced.html', 'patched.html'])(
    'is found on a page that is hard to read, within bounds: %s',
    async (path) => {
      const { page, popup } = await askSaid(driven, paper.url + path);
      await popup.waitForSelector('.said h3', { timeout: 50_000 });
      expect(await popup.$eval('.said h3', (element) => element.textContent)).toBe('Marco Rubio');
      await popup.close();
      await page.close();
    },
  );

  it('saw no error of ours in any console', () => {
    expect(driven.errors).toEqual([]);
  });
});
