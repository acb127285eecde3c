import type { Driven } from './drive.ts';

/** Has the background fetch addresses, one after the other: status and text of each, or its error. */
export async function fetchInBackground(driven: Driven, urls: readonly string[]): Promise<string[]> {
  return driven.name === 'chrome' ? fetchInWorker(driven, urls) : fetchInEventPage(driven, urls);
}

async function fetchInWorker({ browser, address }: Driven, urls: readonly string[]): Promise<string[]> {
  const script = address('background.js');
  const target = await browser.waitForTarget(
    (one) => one.type() === 'service_worker' && one.url() === script,
  );
  const worker = await target.worker();
  if (!worker) throw new Error('The background has no worker');
  return worker.evaluate(async (all) => {
    const said: string[] = [];
    for (const url of all)
      said.push(await fetch(url).then(async (answer) => `${answer.status} ${await answer.text()}`, String));
    return said;
  }, urls);
}

async function fetchInEventPage(driven: Driven, urls: readonly string[]): Promise<string[]> {
  const page = await driven.openExtension('options.html');
  const all = await page.evaluate(async (asked) => {
    const { browser } = globalThis as unknown as {
      browser: { runtime: { getBackgroundPage(): Promise<typeof globalThis> } };
    };
    const background = await browser.runtime.getBackgroundPage();
    const said: string[] = [];
    for (const url of asked)
      said.push(
        await background.fetch(url).then(async (answer) => `${answer.status} ${await answer.text()}`, String),
      );
    return said;
  }, urls);
  await page.close();
  return all;
}
