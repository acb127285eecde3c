import type { Page } from 'puppeteer-core';
import type * as inPage from '../../tests/bench/in-page.ts';
import type { Driven } from '../../tests/browsers/drive.ts';
import { drive } from '../../tests/browsers/drive.ts';
import { benchCode } from './bench-code.ts';
import { buildAll } from './build.ts';
import { findBrowsers } from './find-browsers.ts';

const CLAIMS = Number(process.argv[2] ?? 100_000);

/** Milliseconds without a change after which what was asked for is drawn. */
const QUIET = 2000;

/** What is done with the record, each once it is drawn: an address to go to, or something on the page. */
const STEPS: [string, (page: Page) => Promise<unknown>][] = [
  ['scroll to the end', scrollThrough],
  ['next part', (page) => goTo(page, '#matrix/part/2')],
  ['search', (page) => type(page, 'case 47')],
  ['a year of marks', (page) => goTo(page, '#timeline')],
  ['scroll to the end', scrollThrough],
  ['search', (page) => type(page, 'case 31')],
  ['one month', (page) => goTo(page, '#timeline/month/2025-05')],
  ['a day back', (page) => press(page, '.handle', 'ArrowLeft')],
  ['sources', (page) => goTo(page, '#sources')],
  ['who speaks most', (page) => goTo(page, '#entity/entity-0')],
  ['a question', (page) => goTo(page, '#question/question-7')],
];

/** Prints, for a made-up record in Chromium, the longest task of the drawing thread for each step (DESIGN §8). */
async function benchOverview(): Promise<void> {
  Object.assign(process.env, { CHROME_PATH: findBrowsers().chrome });
  await buildAll();
  const driven = await drive('chrome');
  await fill(driven);
  const page = await driven.newPage();
  await page.setViewport({ width: 1280, height: 900 });
  await measure(page, `${CLAIMS} claims, first drawn`, async () => {
    await page.goto(driven.address('record.html'));
    await page.waitForSelector('body:not([data-drawing]) .in-view', { timeout: 120_000 });
  });
  for (const [what, step] of STEPS) await measure(page, what, step);
  await driven.close();
}

/** Prints a step's longest task in the thread's own time: what other programs took of the clock is not counted. */
async function measure(page: Page, what: string, step: (page: Page) => Promise<unknown>): Promise<void> {
  await page.tracing.start({ categories: ['toplevel'] });
  const before = performance.now();
  await step(page);
  const waited = Math.max(0, Math.round(performance.now() - before - QUIET));
  const longest = longestTask(await page.tracing.stop());
  console.log(`${what}: longest task ${longest} ms; drawn within ${waited} ms`);
}

interface TraceEvent {
  name: string;
  pid: number;
  tid: number;
  tdur?: number;
  args: { name?: string };
}

function longestTask(trace: Uint8Array | undefined): number {
  const { traceEvents } = JSON.parse(new TextDecoder().decode(trace)) as { traceEvents: TraceEvent[] };
  const drawing = new Set(
    traceEvents
      .filter(({ name, args }) => name === 'thread_name' && args.name === 'CrRendererMain')
      .map(({ pid, tid }) => `${pid} ${tid}`),
  );
  const tasks = traceEvents.filter(
    ({ name, pid, tid }) => name === 'ThreadControllerImpl::RunTask' && drawing.has(`${pid} ${tid}`),
  );
  if (tasks.length === 0) throw new Error('the trace has no tasks');
  return Math.round(tasks.reduce((most, { tdur = 0 }) => Math.max(most, tdur), 0) / 1000);
}

/** Puts a made-up record of so many claims in the place of the bundled one. */
async function fill(driven: Driven): Promise<void> {
  const page = await driven.openExtension('record.html');
  await page.waitForSelector('.in-view', { timeout: 120_000 });
  await page.evaluate(await benchCode());
  const { making, writing } = await page.evaluate(
    (size) => (globalThis as unknown as { bench: typeof inPage }).bench.showSynthetic(size),
    CLAIMS,
  );
  console.log(`filled in ${Math.round((making + writing) / 1000)} s`);
  await page.close();
}

/** Goes there and waits until another page than now is drawn. */
async function goTo(page: Page, hash: string): Promise<void> {
  const drawn = untilDrawn(page);
  await page.evaluate((to) => {
    location.hash = to;
  }, hash);
  await drawn;
}

async function type(page: Page, words: string): Promise<void> {
  const drawn = untilDrawn(page);
  await page.type('.record-bar .search', words);
  await drawn;
}

async function press(page: Page, selector: string, key: 'ArrowLeft'): Promise<void> {
  await page.focus(selector);
  const drawn = untilDrawn(page);
  await page.keyboard.press(key);
  await drawn;
}

/** Waits until something was drawn and nothing more has been for two seconds: typing asks for several pages. */
const untilDrawn = (page: Page): Promise<unknown> =>
  page.evaluate(
    (quiet) =>
      new Promise<void>((drawn) => {
        let timer: ReturnType<typeof setTimeout> | undefined;
        new MutationObserver((_, observer) => {
          clearTimeout(timer);
          timer = setTimeout(() => {
            observer.disconnect();
            drawn();
          }, quiet);
        }).observe(document.body, { subtree: true, childList: true, characterData: true, attributes: true });
      }),
    QUIET,
  );

function scrollThrough(page: Page): Promise<void> {
  return page.evaluate(async () => {
    for (let at = 0; at < document.documentElement.scrollHeight; at += 400) {
      scrollTo(0, at);
      await new Promise((drawn) => requestAnimationFrame(drawn));
    }
  });
}

await benchOverview();
