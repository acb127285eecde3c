import type { Page } from 'puppeteer-core';
import type { Driven } from '../../tests/browsers/drive.ts';
import { median } from './spread.ts';
import { timeBox } from './time-box.ts';
import { twinPages } from './twin-pages.ts';

/** Seconds that the pages may take each time. */
const SECONDS = 45;

/** Milliseconds in which a page is read and painted, several times over. */
const WATCHED = 1000;

/**
 * Prints how long a page's own timers had to wait at the longest, with us and without. Firefox shows neither tasks nor
 * whose they are to its driver and slows nothing down, so it is a heartbeat in the page that tells; the extension is
 * taken out in between.
 */
export async function benchStalls({ name, newPage, remove }: Driven): Promise<void> {
  const { what, twins, close } = await twinPages(true);
  const page = await newPage();
  await page.evaluateOnNewDocument(beat);
  const measure = (): Promise<number[]> => timeBox(twins, SECONDS, ({ served }) => stallOf(page, served));
  const ours = await measure();
  await remove();
  const without = await measure();
  await page.close();
  close();
  const count = Math.min(ours.length, without.length);
  const middle = (times: readonly number[]): string => `${median(times.slice(0, count)).toFixed(0)} ms`;
  const more = ours.slice(0, count).map((stall, n) => stall - (without[n] ?? 0));
  console.log(
    `${name}: longest stall of a page, at this machine’s own speed, on ${count} of ${what}, the largest: p50 ${middle(ours)} with us, ${middle(without)} without, ${middle(more)} more by the middle page, ${Math.max(...more).toFixed(0)} ms at most`,
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
