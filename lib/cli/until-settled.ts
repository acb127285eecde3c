import type { Page } from 'puppeteer-core';

/** Milliseconds that a page has to be painted in. */
const PATIENCE = 5000;

/** Waits until a page is painted, where it is to be and as long as that may take, and then leaves it alone for a while. */
export async function untilSettled(page: Page, painted: boolean, quiet: number): Promise<void> {
  if (painted) {
    const isPainted = (): boolean => CSS.highlights.size > 0;
    await page.waitForFunction(isPainted, { timeout: PATIENCE, polling: 50 }).catch(() => null);
  }
  await page.evaluate((time) => new Promise((over) => setTimeout(over, time)), quiet);
}
