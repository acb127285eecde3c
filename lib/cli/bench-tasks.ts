import { ourWork } from '../../tests/bench/our-work.ts';
import type { Driven } from '../../tests/browsers/drive.ts';
import { untilPainted } from '../../tests/browsers/read-page.ts';
import { benchPages } from './bench-pages.ts';
import { serveNewspaper } from './serve-newspaper.ts';

const SLOWDOWN = 4;

/** Milliseconds without work of ours after which a page is taken to be done. */
const QUIET = 600;

/** Prints our longest piece of work on the main thread over all pages, each made to be about the plan, at 4 × slowdown. */
export async function benchTasks(driven: Driven): Promise<void> {
  const { what, pages } = benchPages(true);
  const paper = await serveNewspaper(pages);
  const found: { path: string; longest: number; total: number }[] = [];
  const unpainted: string[] = [];
  for (const path of Object.keys(pages)) {
    const page = await driven.newPage();
    await page.emulateCPUThrottling(SLOWDOWN);
    await page.tracing.start({ categories: ['devtools.timeline', 'toplevel'] });
    await page.goto(paper.url + path);
    await untilPainted(page, 'Donald Trump').catch(() => unpainted.push(path));
    await page.evaluate((quiet) => new Promise((over) => setTimeout(over, quiet)), QUIET);
    const trace = await page.tracing.stop();
    const work = trace ? ourWork(trace) : [];
    found.push({ path, longest: Math.max(0, ...work), total: work.reduce((sum, time) => sum + time, 0) });
    await page.close();
  }
  paper.close();
  found.sort((a, b) => b.longest - a.longest);
  console.log(
    `chrome: longest task of ours at ${SLOWDOWN} × slowdown (budget 50 ms), ${what} made to be about the plan:`,
  );
  for (const { path, longest, total } of found.slice(0, 5))
    console.log(`chrome:   ${path}: ${longest.toFixed(1)} ms, together ${total.toFixed(0)} ms`);
  if (unpainted.length > 0) console.log(`chrome:   not painted: ${unpainted.join(', ')}`);
}
