import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Driven } from './drive.ts';
import { BROWSER_NAMES, drive } from './drive.ts';
import { goInRecord, openRecordPage } from './visit-record.ts';

/** A node of Chromium's accessibility tree, as its debugging protocol gives it. */
interface Heard {
  nodeId: string;
  parentId?: string;
  role?: { value: string };
  name?: { value: string };
  properties?: { name: string; value: { value: unknown } }[];
}

/** What a screen reader is given of a page, without what it leaves out. */
async function heardOn(page: Page): Promise<Heard[]> {
  const session = await page.createCDPSession();
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  await session.detach();
  return (nodes as (Heard & { ignored: boolean })[]).filter(({ ignored }) => !ignored);
}

const namesOf = (heard: Heard[], role: string): string[] =>
  heard.filter((node) => node.role?.value === role).map(({ name }) => name?.value ?? '');

// Only Chromium's driver shows the tree that a screen reader walks.
describe('the record in a screen reader', () => {
  let driven: Driven;
  let page: Page;
  beforeAll(async () => {
    driven = await drive('chrome');
    page = await openRecordPage(driven);
  });
  afterAll(() => driven.close());

  it('is a table of questions and sides, each cell under its heads', async () => {
    await goInRecord(page, '#matrix/as-of/2025-11-23', 'Who holds what');
    const heard = await heardOn(page);
    expect(namesOf(heard, 'columnheader')).toEqual([
      'Question',
      'United States',
      'Ukraine',
      'Russia',
      'Europe',
      'Other',
    ]);
    const rows = namesOf(heard, 'rowheader');
    expect(rows.length).toBeGreaterThan(10);
    expect(rows.every((name) => /(contested|agreed|one-sided|one side)/i.test(name))).toBe(true);
    const cells = heard.filter(({ role }) => role?.value === 'cell' || role?.value === 'gridcell');
    expect(cells.length).toBe(rows.length * 5);
  });

  it('is a list box of lanes, each mark by its day and its number of claims', async () => {
    await goInRecord(page, '#timeline/month/2025-11/as-of/2025-11-23', 'November');
    const heard = await heardOn(page);
    expect(namesOf(heard, 'listbox').length).toBe(1);
    const lanes = namesOf(heard, 'group');
    for (const lane of ['United States', 'Russia', 'Ukraine', 'Europe']) expect(lanes).toContain(lane);
    const options = namesOf(heard, 'option').filter((name) => / Nov/.test(name));
    expect(options.length).toBeGreaterThan(20);
    expect(options.filter((name) => !/^\d+ Nov.*: \d+ claims?$/.test(name))).toEqual([]);
  });

  it('is a table of versions, with the words that came and went told apart', async () => {
    await goInRecord(page, '#plan', 'The plan');
    const heard = await heardOn(page);
    expect(namesOf(heard, 'columnheader').length).toBeGreaterThan(2);
    const roles = new Set(heard.map(({ role }) => role?.value));
    expect([...roles]).toEqual(expect.arrayContaining(['insertion', 'deletion']));
  });
});

describe.each(BROWSER_NAMES)('the record by keyboard in %s', (name) => {
  let driven: Driven;
  let page: Page;
  beforeAll(async () => {
    driven = await drive(name);
    page = await openRecordPage(driven);
  });
  afterAll(() => driven.close());

  it.each([
    // The record opens at the matrix of today, whose heading is the same: another view comes between.
    ['#plan', 'The plan', '.plan a, .versions a'],
    ['#matrix/as-of/2025-11-23', 'Who holds what', '.matrix a'],
    ['#sources', 'What rests', '.record-body table a'],
  ])(
    'tabs through the links of %s in their order, each of them seen to have the focus',
    async (hash, heading, links) => {
      await goInRecord(page, hash, heading);
      const wanted = await page.$$eval(links, (all) =>
        all.slice(0, 12).map((one) => one.getAttribute('href')),
      );
      expect(wanted.length).toBeGreaterThan(3);
      await page.evaluate((selector) => {
        const first = document.querySelector<HTMLElement>(selector);
        first?.focus();
      }, links);
      const reached: (string | null)[] = [];
      for (let n = 0; n < 40 && reached.length < wanted.length; n += 1) {
        const at = await page.evaluate((selector) => {
          const focused = document.activeElement;
          return {
            href: focused?.matches(selector) ? focused.getAttribute('href') : undefined,
            outlined: focused !== null && getComputedStyle(focused).outlineStyle !== 'none',
          };
        }, links);
        if (at.href !== undefined) reached.push(at.href);
        if (n > 0) expect(at.outlined).toBe(true);
        await page.keyboard.press('Tab');
      }
      expect(reached).toEqual(wanted);
    },
  );
});
