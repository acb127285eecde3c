import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findingsOn, LOOKED_AT } from './axe-findings.ts';
import type { Driven } from './drive.ts';
import { BROWSER_NAMES, drive } from './drive.ts';
import { goInRecord, openRecordPage } from './visit-record.ts';

/** An address of each kind, and how its title begins. Lists are cut short by a day or a word: each of their rows is made alike. */
const ADDRESSES = [
  ['#matrix/as-of/2025-11-21', 'Who holds'],
  ['#timeline/month/2025-11/as-of/2025-11-23/lane/russia/at/2025-11-21', 'November'],
  ['#plan', 'The plan'],
  ['#sources/text/press', 'What rests'],
  ['#question/is-there-a-deadline', 'Is 27 November'],
  ['#entity/marco-rubio/as-of/2025-11-23', 'Marco'],
  ['#claim/king-russian-wish-list', 'Angus'],
  ['#claim/nobody-said-it', 'The record has nothing'],
] as const;

const LOOKS = [
  ['light', 'ltr'],
  ['light', 'rtl'],
  ['dark', 'ltr'],
  ['dark', 'rtl'],
] as const;

type Look = (typeof LOOKS)[number];

/** Dresses the page in a theme, by the property that all of our colours go by, and turns it. */
const dress = (page: Page, [theme, direction]: Look): Promise<void> =>
  page.evaluate(
    (scheme, to) => {
      const record = document.querySelector<HTMLElement>('.record');
      for (const one of [document.documentElement, record]) {
        one?.setAttribute('dir', to);
        one?.style.setProperty('color-scheme', scheme);
      }
    },
    theme,
    direction,
  );

describe.each(BROWSER_NAMES)('the record in %s', (name) => {
  let driven: Driven;
  let page: Page;
  beforeAll(async () => {
    driven = await drive(name);
    page = await openRecordPage(driven);
  });
  afterAll(() => driven.close());

  it.each(ADDRESSES)(
    '%s has nothing that axe finds, in both themes, directions and widths',
    async (hash, heading) => {
      for (const width of [1280, 360]) {
        await page.setViewport({ width, height: 900 });
        await goInRecord(page, hash, heading);
        // Names and roles are the same in all four; what is looked at is another in each.
        expect(await findingsOn(page)).toEqual([]);
        for (const look of LOOKS) {
          await dress(page, look);
          expect([look, await findingsOn(page, LOOKED_AT)]).toEqual([look, []]);
        }
      }
    },
  );

  it.each(LOOKS)('has faults found when they are planted: %s, %s', async (...look) => {
    await page.setViewport({ width: 1280, height: 900 });
    await goInRecord(page, '#matrix', 'Who holds');
    await goInRecord(page, '#timeline/month/2025-11', 'November');
    await dress(page, look);
    await page.evaluate(() => {
      document.querySelector('.handle')?.removeAttribute('aria-label');
      document.querySelector('[role=option]')?.setAttribute('role', 'button');
      document.querySelector<HTMLElement>('.legend')?.style.setProperty('color', 'var(--line)');
      document.querySelector('.step')?.removeAttribute('aria-label');
      document.querySelector('.step')?.removeAttribute('title');
    });
    const rules = (await findingsOn(page)).map((finding) => finding.split(':')[0]);
    expect(rules).toEqual(
      expect.arrayContaining(['label', 'button-name', 'color-contrast', 'aria-required-children']),
    );
    expect((await findingsOn(page, LOOKED_AT)).map((finding) => finding.split(':')[0])).toContain(
      'color-contrast',
    );
  });
});
