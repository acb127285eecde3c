import axe from 'axe-core';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Driven } from './drive.ts';
import { BROWSER_NAMES, drive } from './drive.ts';

interface Finding {
  id: string;
  nodes: { html: string }[];
}

/** What axe finds wrong on a page: rule and element. */
async function findingsOn(page: Page): Promise<string[]> {
  await page.evaluate(axe.source);
  const violations = await page.evaluate(async () => {
    const { run } = (globalThis as unknown as { axe: { run(): Promise<{ violations: Finding[] }> } }).axe;
    return (await run()).violations;
  });
  return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`);
}

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
  });
});
