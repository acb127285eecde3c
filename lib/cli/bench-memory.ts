import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from 'puppeteer-core';
import type { Driven } from '../../tests/browsers/drive.ts';
import { untilPainted } from '../../tests/browsers/read-page.ts';
import { benchPages } from './bench-pages.ts';
import { serveNewspaper } from './serve-newspaper.ts';
import { median } from './spread.ts';

const PAGES = 12;

/** Prints what a tab holds more for the extension: the same pages from a server, and from files, where no script runs. */
export async function benchMemory(driven: Driven): Promise<void> {
  const plain = Object.entries(benchPages(false).pages).slice(0, PAGES);
  const led = benchPages(true).pages;
  const paper = await serveNewspaper({
    ...Object.fromEntries(plain),
    ...Object.fromEntries(plain.map(([path]) => [`led/${path}`, led[path] ?? { body: '' }])),
  });
  const folder = mkdtempSync(join(tmpdir(), 'says-who-pages-'));
  const more = { left: [] as number[], painted: [] as number[] };
  for (const [path] of plain) {
    for (const kind of ['left', 'painted'] as const) {
      const body = kind === 'left' ? plain.find(([one]) => one === path)?.[1].body : led[path]?.body;
      const file = join(folder, `${kind}-${basename(path)}`);
      writeFileSync(file, body ?? '');
      const without = await held(driven, pathToFileURL(file).href, false);
      const url = paper.url + (kind === 'left' ? path : `led/${path}`);
      more[kind].push((await held(driven, url, kind === 'painted')) - without);
    }
  }
  paper.close();
  const megabytes = (bytes: number): string => `${(bytes / 1e6).toFixed(2)} MB`;
  console.log(
    `chrome: a tab holds, by the middle of ${plain.length} pages, ${megabytes(median(more.left))} more for us where the page is left alone, ${megabytes(median(more.painted))} where it is painted (most ${megabytes(Math.max(...more.painted))})`,
  );
}

/** Bytes that a page's heap, its DOM and its buffers hold when all that can be collected is. */
async function held({ newPage }: Driven, url: string, painted: boolean): Promise<number> {
  const page: Page = await newPage();
  await page.goto(url);
  if (painted) await untilPainted(page, 'Donald Trump');
  await page.evaluate(() => new Promise((over) => setTimeout(over, 600)));
  const session = await page.createCDPSession();
  await session.send('HeapProfiler.collectGarbage');
  const usage = (await session.send('Runtime.getHeapUsage')) as unknown as Record<string, number | undefined>;
  await page.close();
  return (usage['usedSize'] ?? 0) + (usage['embedderHeapUsedSize'] ?? 0) + (usage['backingStorageSize'] ?? 0);
}
