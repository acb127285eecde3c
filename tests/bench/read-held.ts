import type { Browser, Page } from 'puppeteer-core';
import type { BrowserName } from '../browsers/drive.ts';

/** What a tab holds in bytes: in Chromium its heap, its DOM and its buffers, in Firefox all that its process says of itself. */
export const readHeld: Record<BrowserName, (page: Page, browser: Browser) => Promise<number>> = {
  async chrome(page) {
    const session = await page.createCDPSession();
    await session.send('HeapProfiler.collectGarbage');
    const usage = (await session.send('Runtime.getHeapUsage')) as unknown as Record<
      string,
      number | undefined
    >;
    return (
      (usage['usedSize'] ?? 0) + (usage['embedderHeapUsedSize'] ?? 0) + (usage['backingStorageSize'] ?? 0)
    );
  },
  firefox: (_, browser) => heldInFirefox(browser),
};

/** What `about:memory` measures, after its “Minimize memory usage”: of the largest process that holds a page. */
const MEASURE = `(async () => {
  const manager = Cc['@mozilla.org/memory-reporter-manager;1'].getService(Ci.nsIMemoryReporterManager);
  await new Promise((over) => manager.minimizeMemoryUsage(over));
  const held = {};
  const report = (process, path, kind, units, amount) => {
    if (units === 0 && path.startsWith('explicit/') && /^(web|file)/.test(process))
      held[process] = (held[process] ?? 0) + amount;
  };
  await new Promise((over) => manager.getReports(report, null, over, null, false));
  return Math.max(...Object.values(held));
})()`;

interface Bidi {
  connection: {
    send(method: string, params: object): Promise<{ result: Record<string, never> }>;
  };
}

/** Asks in the browser's own window, where its memory can be measured. */
async function heldInFirefox(browser: Browser): Promise<number> {
  const { connection } = browser as unknown as Bidi;
  const tree = await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
  const [{ context }] = tree.result['contexts'] as unknown as [{ context: string }];
  const answer = await connection.send('script.evaluate', {
    expression: MEASURE,
    target: { context },
    awaitPromise: true,
  });
  return (answer.result['result'] as unknown as { value: number }).value;
}
