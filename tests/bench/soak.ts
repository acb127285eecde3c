import type { CDPSession, Page } from 'puppeteer-core';
import type { Driven } from '../browsers/drive.ts';
import { untilPainted } from '../browsers/read-page.ts';
import { WORK_CATEGORIES, workIn } from './our-work.ts';

/** What a live page that never rests cost, and what was left when it rested. */
export interface Soaked {
  mutations: number;
  /** Milliseconds of our longest piece of work, and of all of it. */
  longest: number;
  total: number;
  /** Painted words and bytes of heap when the page stopped and a while later. */
  words: [number, number];
  heap: [number, number];
}

/** A live blog that changes 2,000 times a second for so long: entries come and go, and their texts are edited. */
export const LIVE = `<!doctype html><meta charset="utf-8"><title>Live: the 28-point plan</title>
<p>Donald Trump backs the 28-point plan.</p><div id="feed"></div>
<script>
  const NAMES = ['Dmitry Peskov', 'Steve Witkoff', 'Marco Rubio', 'Volodymyr Zelenskyy', 'Kirill Dmitriev', 'nobody'];
  const feed = document.getElementById('feed');
  let n = 0;
  var mutations = 0;
  const change = () => {
    n += 1;
    mutations += 1;
    if (n % 4 !== 0) return void (feed.children[n % feed.children.length].firstChild.data = NAMES[n % 6] + ' said so, ' + n);
    const entry = document.createElement('p');
    entry.textContent = NAMES[n % 6] + ' spoke at length, ' + n;
    feed.prepend(entry);
    if (feed.children.length > 300) feed.lastElementChild.remove();
  };
  feed.innerHTML = '<p>Nobody spoke.</p>';
  var live = (seconds) => new Promise((over) => {
    const start = performance.now();
    let done = 0;
    const timer = setInterval(() => {
      const passed = performance.now() - start;
      for (const due = Math.min(passed, seconds * 1000) * 2; done < due; done += 1) change();
      if (passed > seconds * 1000) over(clearInterval(timer));
    }, 4);
  });
</script>`;

/** Lets the live page run for so many seconds in Chromium and measures what of its time was ours. */
export async function soak(driven: Driven, url: string, seconds: number): Promise<Soaked> {
  const page = await driven.newPage();
  await page.goto(url);
  await untilPainted(page, 'Donald Trump');
  const session = await page.createCDPSession();
  await page.tracing.start({ categories: WORK_CATEGORIES });
  await page.evaluate((time) => (window as never as { live(s: number): Promise<void> }).live(time), seconds);
  const mutations = await page.evaluate(() => (window as never as { mutations: number }).mutations);
  await untilSettled(page);
  const stopped = await left(page, session);
  const trace = await page.tracing.stop();
  await untilSettled(page);
  const later = await left(page, session);
  const ours = trace ? workIn(trace).ours : [];
  await page.close();
  return {
    mutations,
    longest: Math.max(0, ...ours),
    total: ours.reduce((sum, time) => sum + time, 0),
    words: [stopped.words, later.words],
    heap: [stopped.heap, later.heap],
  };
}

/** Waits until every entry that names somebody has its one painted word, beside the two of the lead. */
async function untilSettled(page: Page): Promise<void> {
  await page.waitForFunction(
    () => {
      const entries = [...document.querySelectorAll('#feed p')];
      const naming = entries.filter(({ textContent }) => !/^nobody/i.test(textContent));
      const painted = [...CSS.highlights.values()].reduce((sum, { size }) => sum + size, 0);
      return painted === naming.length + 2;
    },
    { polling: 200 },
  );
}

async function left(page: Page, session: CDPSession): Promise<{ words: number; heap: number }> {
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  const words = await page.evaluate(() =>
    [...CSS.highlights.values()].reduce((sum, { size }) => sum + size, 0),
  );
  return { words, heap: usedSize };
}
