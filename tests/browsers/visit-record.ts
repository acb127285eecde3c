import type { Page } from 'puppeteer-core';
import type { Driven } from './drive.ts';

/** The record's page in a wide window, drawn whole. */
export async function openRecordPage(driven: Driven, hash = ''): Promise<Page> {
  const page = await driven.openExtension(`record.html${hash}`);
  await page.setViewport({ width: 1280, height: 900 });
  await untilHeading(page, '');
  return page;
}

/** Goes to an address of the record and waits until its page is drawn whole. */
export async function goInRecord(page: Page, hash: string, heading: string): Promise<void> {
  await page.evaluate((to) => {
    location.hash = to;
  }, hash);
  await untilHeading(page, heading);
}

/** Waits for a title that begins so, and until nothing of its page waits to be drawn. */
export async function untilHeading(page: Page, heading: string): Promise<void> {
  await page.waitForFunction(
    (text) =>
      document.querySelector('.in-view')?.textContent?.startsWith(text) === true &&
      !document.body.hasAttribute('data-drawing'),
    // Firefox gives no frames, by which the driver looks again otherwise, to a tab that it holds to be hidden.
    { polling: 50 },
    heading,
  );
}
