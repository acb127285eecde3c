import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findingsOn } from './axe-findings.ts';
import type { Driven } from './drive.ts';
import { BROWSER_NAMES, drive } from './drive.ts';

/** An address of each kind, and how its title begins. */
const ADDRESSES = [
  ['#matrix', 'Who holds'],
  ['#timeline/month/2025-11/as-of/2025-11-23/lane/russia/at/2025-11-21', 'November'],
  ['#plan', 'The plan'],
  ['#sources', 'What rests'],
  ['#question/is-there-a-deadline', 'Is 27 November'],
  ['#entity/marco-rubio', 'Marco'],
  ['#claim/king-russian-wish-list', 'Angus'],
  ['#claim/nobody-said-it', 'The record has nothing'],
] as const;

describe.each(BROWSER_NAMES)('the record in %s', (name) => {
  describe.each([
    ['light', false],
    ['dark', true],
  ])('%s', (_, dark) => {
    let driven: Driven;
    let page: Page;
    beforeAll(async () => {
      driven = await drive(name, { dark });
      page = await driven.openExtension('record.html');
      await page.waitForSelector('.in-view');
    });
    afterAll(() => driven.close());

    const show = async (hash: string, heading: string): Promise<void> => {
      await page.evaluate((to) => {
        location.hash = to;
      }, hash);
      await page.waitForFunction(
        (text) => document.querySelector('.in-view')?.textContent?.startsWith(text),
        {},
        heading,
      );
    };
    const turn = (direction: string): Promise<void> =>
      page.evaluate((to) => {
        document.documentElement.dir = to;
        document.querySelector('.record')?.setAttribute('dir', to);
      }, direction);

    it.each(ADDRESSES)(
      '%s has nothing that axe finds, in both directions and widths',
      async (hash, heading) => {
        for (const width of [1280, 360]) {
          await page.setViewport({ width, height: 900 });
          await show(hash, heading);
          for (const direction of ['rtl', 'ltr']) {
            await turn(direction);
            expect(await findingsOn(page)).toEqual([]);
          }
        }
      },
    );

    it('has faults found when they are planted', async () => {
      await page.setViewport({ width: 1280, height: 900 });
      await show('#timeline/month/2025-11', 'November');
      await page.evaluate(() => {
        document.querySelector('.handle')?.removeAttribute('aria-label');
        document.querySelector('[role=option]')?.setAttribute('role', 'button');
        document.querySelector<HTMLElement>('.legend')?.style.setProperty('color', dark() ? '#333' : '#ddd');
        document.querySelector('.step')?.removeAttribute('aria-label');
        document.querySelector('.step')?.removeAttribute('title');
        function dark(): boolean {
          return matchMedia('(prefers-color-scheme: dark)').matches;
        }
      });
      const rules = (await findingsOn(page)).map((finding) => finding.split(':')[0]);
      expect(rules).toEqual(
        expect.arrayContaining(['label', 'button-name', 'color-contrast', 'aria-required-children']),
      );
    });
  });
});
