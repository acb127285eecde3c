import type { Driven } from '../../tests/browsers/drive.ts';
import { readHeld } from '../../tests/bench/read-held.ts';
import { median } from './spread.ts';
import { timeBox } from './time-box.ts';
import { twinPages } from './twin-pages.ts';
import { untilSettled } from './until-settled.ts';

/** Pages of each kind, and the seconds that they may take each time. */
const PAGES = 12;
const SECONDS = 25;

const QUIET = 600;

/**
 * Prints what a tab holds with us and without: the same pages left alone, and made to be about the plan. The extension
 * is taken out in between.
 */
export async function benchMemory(driven: Driven): Promise<void> {
  const kinds = [
    { label: 'left alone', led: false, ...(await twinPages(false)) },
    { label: 'that is painted', led: true, ...(await twinPages(true)) },
  ];
  const measure = (isOurs: boolean): Promise<number[][]> =>
    timeBox(kinds, Infinity, ({ twins, led }) =>
      timeBox(twins.slice(0, PAGES), SECONDS, ({ served }) => heldBy(driven, served, led && isOurs)),
    );
  const ours = await measure(true);
  await driven.remove();
  const without = await measure(false);
  kinds.forEach(({ label, close }, n) => {
    close();
    print(`${driven.name}: a tab ${label}`, ours[n] ?? [], without[n] ?? []);
  });
}

function print(what: string, ours: readonly number[], without: readonly number[]): void {
  const count = Math.min(ours.length, without.length);
  const more = ours.slice(0, count).map((held, n) => held - (without[n] ?? 0));
  console.log(
    `${what} holds ${megabytes(median(ours.slice(0, count)))} with us, ${megabytes(median(without.slice(0, count)))} without, by the middle of the ${count} largest pages; ours is ${megabytes(median(more))} (${megabytes(Math.min(...more))} to ${megabytes(Math.max(...more))})`,
  );
}

/** Bytes that a page holds when all that can be collected is. */
async function heldBy({ name, browser, newPage }: Driven, url: string, painted: boolean): Promise<number> {
  const page = await newPage();
  await page.goto(url);
  await untilSettled(page, painted, QUIET);
  const held = await readHeld[name](page, browser);
  await page.close();
  return held;
}

const megabytes = (bytes: number): string => `${(bytes / 1e6).toFixed(2)} MB`;
