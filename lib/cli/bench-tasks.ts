import type { Page } from 'puppeteer-core';
import type { Work } from '../../tests/bench/our-work.ts';
import { WORK_CATEGORIES, workIn } from '../../tests/bench/our-work.ts';
import type { Driven } from '../../tests/browsers/drive.ts';
import { median } from './spread.ts';
import { timeBox } from './time-box.ts';
import type { TwinPage } from './twin-pages.ts';
import { twinPages } from './twin-pages.ts';
import { untilSettled } from './until-settled.ts';

const SLOWDOWN = 4;

/** Seconds that the pages may take together. */
const SECONDS = 110;

/** Milliseconds of a task that a reader notices. */
const BUDGET = 50;

/** Milliseconds that a painted page goes on without being looked at. */
const QUIET = 300;

/** Prints the longest task on the main thread with us and without, and our own part of it, at 4 × slowdown. */
export async function benchTasks(driven: Driven): Promise<void> {
  const { what, twins, close } = await twinPages(true);
  const page = await driven.newPage();
  await page.emulateCPUThrottling(SLOWDOWN);
  // What a browser does for the first page of all is nobody's.
  for (const { served } of twins.slice(-1)) await workOf(page, served, true);
  const found = await timeBox(twins, SECONDS, async ({ path, served, filed }: TwinPage) => ({
    path,
    without: longestOf((await workOf(page, filed, false)).tasks),
    ...withUs(await workOf(page, served, true)),
  }));
  await page.close();
  close();
  found.sort((a, b) => b.ours - a.ours);
  const of = `${found.length} of ${what}, the largest, each made to be about the plan`;
  console.log(`chrome: tasks at ${SLOWDOWN} × slowdown on ${of}:`);
  console.log(
    `chrome:   longest task of a page: p50 ${ms(found, 'task')} with us, ${ms(found, 'without')} without`,
  );
  console.log(
    `chrome:   longest piece of ours: p50 ${ms(found, 'ours')}, over ${BUDGET} ms on ${found.filter(({ ours }) => ours > BUDGET).length} pages (budget 0)`,
  );
  for (const { path, ours, together, task, without } of found.slice(0, 5))
    console.log(
      `chrome:   ${path}: ours ${ours.toFixed(0)} ms, together ${together.toFixed(0)} ms; longest task ${task.toFixed(0)} ms with us, ${without.toFixed(0)} ms without`,
    );
}

/** What a page made the main thread do, until it is painted when it is to be. */
async function workOf(page: Page, url: string, painted: boolean): Promise<Work> {
  await page.tracing.start({ categories: WORK_CATEGORIES });
  await page.goto(url);
  await untilSettled(page, painted, QUIET);
  const trace = await page.tracing.stop();
  return trace ? workIn(trace) : { tasks: [], ours: [] };
}

const withUs = ({ tasks, ours }: Work) => ({
  task: longestOf(tasks),
  ours: longestOf(ours),
  together: ours.reduce((sum, time) => sum + time, 0),
});

const longestOf = (times: readonly number[]): number => Math.max(0, ...times);

const ms = <K extends string>(found: readonly Record<K, number>[], key: K): string =>
  `${median(found.map((one) => one[key])).toFixed(0)} ms`;
