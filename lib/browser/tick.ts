import browser from 'webextension-polyfill';

const TICK = 'tick';
const MINUTE = 60_000;
/** Minutes to the first tick where the alarm was lost. */
const FIRST = 1;

/**
 * Calls at every tick, so many milliseconds apart. The alarm is made only where it is missing, which every worker start
 * looks into: Chrome drops it with an update, Firefox with the browser; made anew at each start it would never ring.
 */
export function onTick(every: number, call: () => void): void {
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === TICK) call();
  });
  void keepTicking(every / MINUTE);
}

async function keepTicking(periodInMinutes: number): Promise<void> {
  if (await browser.alarms.get(TICK)) return;
  await browser.alarms.create(TICK, { delayInMinutes: FIRST, periodInMinutes });
}
