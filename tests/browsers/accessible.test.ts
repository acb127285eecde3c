import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findingsOn } from './axe-findings.ts';
import type { Driven } from './drive.ts';
import { BROWSER_NAMES, drive } from './drive.ts';

describe.each(BROWSER_NAMES)('our own pages in %s', (name) => {
  describe.each([
    ['light', false],
    ['dark', true],
  ])('%s', (_, dark) => {
    let driven: Driven;
    beforeAll(async () => {
      driven = await drive(name, { dark });
    });
    afterAll(() => driven.close());

    it.each(['popup.html', 'options.html', 'record.html'])('%s has nothing that axe finds', async (path) => {
      const page = await driven.openExtension(path);
      await page.waitForSelector('h1, h2, h3');
      expect(await findingsOn(page)).toEqual([]);
      await page.close();
    });

    it('has a fault found when one is planted: a switch without a name, grey on grey, a language that is none', async () => {
      const page = await driven.openExtension('options.html');
      await page.waitForSelector('.source label');
      await page.evaluate(() => {
        document.querySelector('.source label')?.remove();
        const pale = document.createElement('p');
        pale.textContent = 'pale';
        pale.style.cssText = 'color: #777; background: #888';
        document.querySelector('.sources')?.append(pale);
        document.documentElement.lang = 'xx-none';
      });
      const rules = (await findingsOn(page)).map((finding) => finding.split(':')[0]);
      expect(rules).toEqual(expect.arrayContaining(['button-name', 'color-contrast', 'html-lang-valid']));
      await page.close();
    });
  });
});
