import type { CDPSession } from 'puppeteer-core';
import type { Driven } from './drive.ts';

/** Kills Chromium's worker at once, at any step of what it does; kept when it is dead. */
export type Kill = () => Promise<void>;

/** Makes ready to kill the worker of the extension by the debugging protocol, from a page of its own origin. */
export async function openKill({ browser, address }: Driven): Promise<Kill> {
  const page = await browser.newPage();
  await page.goto(address('icons/16.png'));
  const session = await page.createCDPSession();
  let isRunning = false;
  let tellStopped = (): void => undefined;
  session.on('ServiceWorker.workerVersionUpdated', ({ versions }) => {
    for (const { runningStatus } of versions) {
      isRunning = runningStatus !== 'stopped';
      if (!isRunning) tellStopped();
    }
  });
  await session.send('ServiceWorker.enable');
  return () =>
    kill(
      session,
      () => isRunning,
      (tell) => (tellStopped = tell),
    );
}

async function kill(
  session: CDPSession,
  isRunning: () => boolean,
  onStopped: (tell: () => void) => void,
): Promise<void> {
  const stopped = new Promise<void>((tell) => {
    onStopped(tell);
  });
  if (!isRunning()) return;
  await session.send('ServiceWorker.stopAllWorkers');
  await stopped;
}
