import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { RecordExport } from '../../lib/domain/record-export.ts';
import type { Driven } from './drive.ts';
import { BROWSER_NAMES, drive } from './drive.ts';
import { goInRecord, openRecordPage, untilHeading } from './visit-record.ts';

describe.each(BROWSER_NAMES)('the record in %s', (name) => {
  let driven: Driven;
  let page: Page;
  beforeAll(async () => {
    driven = await drive(name);
    page = await openRecordPage(driven);
  });
  afterAll(() => driven.close());

  const texts = (selector: string): Promise<string[]> =>
    page.evaluate(
      (of) => [...document.querySelectorAll<HTMLElement>(of)].map((one) => one.innerText.trim()),
      selector,
    );

  it('opens at a permalink, on its day', async () => {
    const direct = await driven.openExtension('record.html#question/who-wrote-it/as-of/2025-11-23');
    await direct.waitForFunction(
      () => document.querySelector('.in-view')?.textContent === 'Who wrote the plan?',
    );
    const day = await direct.evaluate(() => document.querySelector<HTMLInputElement>('.day-field')?.value);
    expect(day).toBe('2025-11-23');
    expect(await direct.title()).toBe('Who wrote the plan? · Says Who');
    await direct.close();
  });

  it('goes from the matrix to a question, a holder and back, with the focus on each title', async () => {
    await goInRecord(page, '#matrix/as-of/2025-11-23', 'Who holds what, as of 23 Nov 2025');
    await page.click('.matrix a[href^="#question/who-wrote-it"]');
    await untilHeading(page, 'Who wrote the plan?');
    const untilFocused = (text: string) =>
      page.waitForFunction((wanted) => document.activeElement?.textContent === wanted, { polling: 50 }, text);
    await untilFocused('Who wrote the plan?');
    await page.click('.holds a');
    await untilHeading(page, 'Marco Rubio');
    await untilFocused('Marco Rubio');
    await page.evaluate(() => {
      history.back();
    });
    await untilHeading(page, 'Who wrote the plan?');
  });

  it('replays the record by the day’s handle, from the keyboard', async () => {
    await goInRecord(page, '#matrix/as-of/2025-11-21', 'Who holds what, as of 21 Nov 2025');
    const before = (await texts('.matrix tbody th')).length;
    await page.focus('.handle');
    await page.keyboard.press('ArrowLeft');
    await untilHeading(page, 'Who holds what, as of 20 Nov 2025');
    expect((await texts('.matrix tbody th')).length).toBeLessThan(before);
    expect(await page.evaluate(() => location.hash)).toBe('#matrix/as-of/2025-11-20');
    await page.keyboard.press('End');
    await page.waitForFunction(() => location.hash === '#matrix');
  });

  it('finds by words and filters by side, and the address keeps both', async () => {
    await goInRecord(page, '#matrix', 'Who holds what');
    await page.type('.record-bar .search', 'army');
    await page.waitForFunction(() => document.querySelectorAll('.matrix tbody tr').length === 1);
    await page.evaluate(() => {
      for (const button of document.querySelectorAll<HTMLElement>('.toggle')) button.click();
    });
    expect(await page.evaluate(() => location.hash)).toBe('#matrix/text/army');
    await page.click('.toggle:nth-of-type(4)');
    await page.waitForFunction(() => location.hash === '#matrix/side/europe/text/army');
  });

  it('walks the timeline’s marks by arrow keys, and lists what the mark stands for', async () => {
    await goInRecord(page, '#timeline/month/2025-11/as-of/2025-11-23', 'November 2025');
    await page.evaluate(() => {
      document.querySelector<SVGElement>('[role=option][tabindex="0"]')?.focus();
    });
    await page.keyboard.press('Home');
    await page.waitForSelector('.chosen');
    const first = await texts('.chosen');
    await page.keyboard.press('ArrowRight');
    await page.waitForFunction(
      (was) => document.querySelector<HTMLElement>('.chosen')?.innerText !== was,
      {},
      first[0],
    );
    // The list below comes a slice later than what was chosen.
    await untilHeading(page, 'November 2025');
    const label = await page.evaluate(() => document.activeElement?.getAttribute('aria-label'));
    const [claims] = await texts('.claim-list h2');
    expect(label?.endsWith(claims ?? '-')).toBe(true);
    await page.keyboard.press('ArrowDown');
    await page.waitForFunction(
      (was) =>
        document.activeElement?.getAttribute('aria-label') !== was &&
        document.activeElement?.role === 'option',
      {},
      label,
    );
    expect(await page.evaluate(() => document.querySelectorAll('[role=option][tabindex="0"]').length)).toBe(
      1,
    );
  });

  it('is a list in a narrow window, and nothing of it is wider than that', async () => {
    await page.setViewport({ width: 360, height: 800 });
    for (const [hash, heading] of [
      ['#matrix', 'Who holds what'],
      ['#timeline/month/2025-11', 'November'],
      ['#plan', 'The plan’s points'],
      ['#sources', 'What rests'],
      ['#question/who-wrote-it', 'Who wrote'],
      ['#claim/king-russian-wish-list', 'Angus King'],
    ] as const) {
      await goInRecord(page, hash, heading);
      expect(
        await page.evaluate(() => document.documentElement.scrollWidth - innerWidth),
      ).toBeLessThanOrEqual(0);
    }
    await goInRecord(page, '#matrix', 'Who holds what');
    await page.waitForSelector('.matrix-list');
    expect(await page.$('.matrix')).toBeNull();
    await page.setViewport({ width: 1280, height: 900 });
    await page.waitForSelector('.matrix');
  });

  it('saves the claims in view as a file that a link to a blob carries', async () => {
    await goInRecord(page, '#question/who-wrote-it/as-of/2025-11-23', 'Who wrote the plan?');
    await page.evaluate(() => {
      const make = URL.createObjectURL.bind(URL);
      URL.createObjectURL = (blob) => {
        void (blob as Blob).text().then((text) => {
          document.documentElement.dataset['saved'] = text;
        });
        return make(blob);
      };
    });
    await page.click('.exports button');
    await page.waitForFunction(() => document.documentElement.dataset['saved'] !== undefined);
    const saved = await page.evaluate(() => document.documentElement.dataset['saved']);
    const { claims, asOf } = JSON.parse(saved ?? '') as RecordExport;
    expect([asOf, claims.map(({ id }) => id).sort()]).toEqual([
      '2025-11-23',
      ['rounds-not-our-plan', 'rubio-us-authored-plan'],
    ]);
  });

  it('follows the reader’s trust at once', async () => {
    await goInRecord(page, '#sources', 'What rests');
    expect((await texts('.untrusted')).length).toBe(0);
    const options = await driven.openExtension('options.html');
    await options.waitForSelector('input[value="no-state-media"]');
    await options.click('input[value="no-state-media"]');
    await page.bringToFront();
    await page.waitForFunction(() => document.querySelectorAll('.untrusted').length > 3);
    expect((await texts('.state'))[0]).toMatch(/\d+ claims hidden by your choice of sources/);
    await options.bringToFront();
    await options.click('input[value="all"]');
    await page.bringToFront();
    await page.waitForFunction(() => document.querySelectorAll('.untrusted').length === 0);
    await options.close();
  });

  // Only Chromium's driver can look at a page as it would be printed.
  if (name === 'chrome')
    it('puts nothing on paper that only a screen can use', async () => {
      await page.emulateMediaType('print');
      await goInRecord(page, '#matrix', 'Who holds what');
      const hidden = await page.evaluate(() =>
        ['.daybar', '.filters', '.exports', '.record-bar nav'].filter((one) => {
          const node = document.querySelector(one);
          return node !== null && getComputedStyle(node).display !== 'none';
        }),
      );
      expect(hidden).toEqual([]);
      await page.emulateMediaType('screen');
    });

  it('leaves no error in the console', () => {
    expect(driven.errors).toEqual([]);
  });
});
