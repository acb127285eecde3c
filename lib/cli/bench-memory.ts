import type { Driven } from '../../tests/browsers/drive.ts';
import { readHeld } from '../../tests/bench/read-held.ts';
import { median } from './spread.ts';
import { timeBox } from './time-box.ts';
import { twinPages } from './twin-pages.ts';

/** Pages of each kind, and the seconds that they may take together. */
const PAGES = 12;
const SECONDS = 50;

const PATIENCE = 5000;
const QUIET = 600;

/** Prints what a tab holds with us and without: the same pages left alone, and made to be about the plan. */
export async function benchMemory(driven: Driven): Promise<void> {
  for (const led of [false, true]) {
    const { twins, close } = await twinPages(led);
    const held = await timeBox(twins.slice(0, PAGES), SECONDS, async ({ served, filed }) => ({
      without: await heldBy(driven, filed, false),
      with: await heldBy(driven, served, led),
    }));
    close();
    const more = held.map((one) => one.with - one.without);
    const middle = (key: 'with' | 'without'): string => megabytes(median(held.map((one) => one[key])));
    console.log(
      `${driven.name}: a tab ${led ? 'that is painted' : 'left alone'} holds ${middle('with')} with us, ${middle('without')} without, by the middle of ${held.length} pages; ours is ${megabytes(median(more))} (${megabytes(Math.min(...more))} to ${megabytes(Math.max(...more))})`,
    );
  }
}

/** Bytes that a page holds when all that can be collected is. */
async function heldBy({ name, browser, newPage }: Driven, url: string, painted: boolean): Promise<number> {
  const page = await newPage();
  await page.goto(url);
  if (painted) {
    const isPainted = (): boolean => CSS.highlights.size > 0;
    await page.waitForFunction(isPainted, { timeout: PATIENCE, polling: 50 }).catch(() => null);
  }
  await page.evaluate((quiet) => new Promise((over) => setTimeout(over, quiet)), QUIET);
  const held = await readHeld[name](page, browser);
  await page.close();
  return held;
}

const megabytes = (bytes: number): string => `${(bytes / 1e6).toFixed(2)} MB`;
