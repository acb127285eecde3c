import axe from 'axe-core';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Newspaper } from '../../lib/cli/serve-newspaper.ts';
import { serveNewspaper } from '../../lib/cli/serve-newspaper.ts';
import type { Finding } from './axe-findings.ts';
import { findingsOn, LOOKED_AT } from './axe-findings.ts';
import type { Driven } from './drive.ts';
import { BROWSER_NAMES, drive } from './drive.ts';
import { galleryCode } from './gallery-code.ts';

interface Globals {
  axe: { run(where?: string, options?: object): Promise<{ violations: Finding[] }> };
  gallery: { mountGallery(root: HTMLElement, only?: string): string[] };
}

/** Our own pages, each with what must stand on it before it is looked at. */
const PAGES = [
  ['popup.html', 'footer'],
  ['options.html#sources', '.group'],
  ['options.html#reading', '#dwell'],
  ['options.html#feeds', '#requests'],
  ['options.html#data', '.figures'],
  ['options.html#about', '.sentences'],
  ['welcome.html', '#lesson'],
] as const;

/** A window's width at which a 1280 px wide one is zoomed to 400 %, 200 % and not at all, and a very wide one. */
const WIDTHS = [320, 640, 1280, 1920];

const WCAG = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** What axe finds wrong, by such rules, with each component of the gallery by itself, with the component's name. */
const findingsInGallery = (page: Page, rules: string[]): Promise<string[]> =>
  page.evaluate(async (runOnly) => {
    const { axe, gallery } = globalThis as unknown as Globals;
    const root = document.createElement('main');
    document.body.replaceChildren(root);
    const found: string[] = [];
    for (const id of gallery.mountGallery(root, 'none')) {
      gallery.mountGallery(root, id);
      const { violations } = await axe.run('main', { runOnly, resultTypes: ['violations'] });
      found.push(...violations.map((one) => `${id}: ${one.id}: ${one.nodes[0]?.html ?? ''}`));
    }
    return found;
  }, rules);

describe.each(BROWSER_NAMES)('our own pages in %s', (name) => {
  let code: string;
  let paper: Newspaper;
  beforeAll(async () => {
    code = await galleryCode();
    paper = await serveNewspaper({
      'gallery.html': { body: '<!doctype html><html lang="en"><title>G</title>' },
    });
  });
  afterAll(() => {
    paper.close();
  });

  describe.each([
    ['light', false],
    ['dark', true],
  ])('%s', (_, dark) => {
    let driven: Driven;
    beforeAll(async () => {
      driven = await drive(name, { dark });
    });
    afterAll(() => driven.close());

    it.each(PAGES)(
      '%s has nothing that axe finds, and fits its window at every width and zoom',
      async (path, mark) => {
        const page = await driven.openExtension(path);
        await page.waitForSelector(mark);
        expect(await findingsOn(page)).toEqual([]);
        for (const width of WIDTHS) {
          await page.setViewport({ width, height: 800 });
          const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
          expect(over, `${String(width)} px`).toBeLessThanOrEqual(0);
        }
        await page.close();
      },
    );

    it('every component in every state has nothing that axe finds, left to right and right to left', async () => {
      const page = await driven.newPage();
      await page.goto(`${paper.url}gallery.html`);
      await page.evaluate(axe.source);
      await page.evaluate(code);
      // Names and roles are the same in the dark.
      expect(await findingsInGallery(page, dark ? LOOKED_AT : WCAG)).toEqual([]);
      await page.close();
    }, 240_000);

    it('has a fault found when one is planted: a switch without a name, grey on grey, a language that is none', async () => {
      const page = await driven.openExtension('options.html');
      await (await page.waitForSelector('.search'))?.type('TASS');
      await page.waitForSelector('.source label');
      await page.evaluate(() => {
        document.querySelector('.source label')?.remove();
        const pale = document.createElement('p');
        pale.textContent = 'pale';
        pale.style.cssText = 'color: #777; background: #888';
        document.querySelector('main')?.append(pale);
        document.documentElement.lang = 'xx-none';
      });
      const rules = (await findingsOn(page)).map((finding) => finding.split(':')[0]);
      expect(rules).toEqual(expect.arrayContaining(['button-name', 'color-contrast', 'html-lang-valid']));
      await page.close();
    });

    it('has a fault found when one is planted in a component’s open root', async () => {
      const page = await driven.newPage();
      await page.goto(`${paper.url}gallery.html`);
      await page.evaluate(axe.source);
      await page.evaluate(code);
      const found = await page.evaluate(async () => {
        const { axe, gallery } = globalThis as unknown as Globals;
        const root = document.createElement('main');
        document.body.replaceChildren(root);
        gallery.mountGallery(root, 'sources-rtl');
        document
          .querySelector('#sources-rtl')
          ?.shadowRoot?.querySelector('.search')
          ?.removeAttribute('aria-label');
        document
          .querySelector('#sources-rtl')
          ?.shadowRoot?.querySelector('.search')
          ?.removeAttribute('placeholder');
        return (await axe.run('main')).violations.map(({ id }) => id);
      });
      expect(found).toContain('label');
      await page.close();
    });
  });
});
