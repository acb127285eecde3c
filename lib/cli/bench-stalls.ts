import type { Page } from 'puppeteer-core';
import type { Driven } from '../../tests/browsers/drive.ts';
import { median } from './spread.ts';
import { timeBox } from './time-box.ts';
import { twinPages } from './twin-pages.ts';

/** Seconds that the pages may take together. */
const SECONDS = 90;

/** Turns of each page, of which the best counts: whatever else the machine does only makes them longer. */
const TURNS = 2;

/** Milliseconds in which a page is read and painted, several times over. */
const WATCHED = 1500;

/**
 * Prints how long a page's own timers had to wait at the longest, with us and without. Firefox shows neither tasks nor
 * whose they are to its driver and slows nothing down, so it is a heartbeat in the page that tells.
 */
export async function benchStalls({ name, newPage }: Driven): Promise<void> {
  const { what, twins, close } = await twinPages(true);
  const page = await newPage();
  await page.evaluateOnNewDocument(beat);
  const found = await timeBox(twins, SECONDS, async ({ path, served, filed }) => {
    const stalls = { path, ours: Infinity, without: Infinity };
    for (let turn = 0; turn < TURNS; turn += 1) {
      stalls.without = Math.min(stalls.without, await stallOf(page, filed));
      stalls.ours = Math.min(stalls.ours, await stallOf(page, served));
    }
    return stalls;
  });
  await page.close();
  close();
  const middle = (key: 'ours' | 'without'): string => `${median(found.map((one) => one[key])).toFixed(0)} ms`;
  const more = found.map(({ path, ours, without }) => ({ path, more: ours - without }));
  more.sort((a, b) => b.more - a.more);
  console.log(
    `${name}: longest stall of a page, at this machine’s own speed, on ${found.length} of ${what}, the largest: p50 ${middle('ours')} with us, ${middle('without')} without`,
  );
  console.log(
    `${name}:   most more with us: ${more
      .slice(0, 3)
      .map((one) => `${one.path} ${one.more.toFixed(0)} ms`)
      .join(', ')}`,
  );
}

interface Beating {
  longestStall: number;
}

/** Runs in the page from its first moment. */
function beat(): void {
  const own = window as unknown as Beating;
  own.longestStall = 0;
  let last = performance.now();
  setInterval(() => {
    const now = performance.now();
    own.longestStall = Math.max(own.longestStall, now - last);
    last = now;
  }, 4);
}

async function stallOf(page: Page, url: string): Promise<number> {
  await page.goto(url);
  await page.evaluate((watched) => new Promise((over) => setTimeout(over, watched)), WATCHED);
  return page.evaluate(() => (window as unknown as Beating).longestStall);
}
