import browser from 'webextension-polyfill';

const TICK = 'tick';
/** Minutes between two looks at what is due, and to the first where the alarm was lost. */
const EVERY = 30;
const FIRST = 1;

/**
 * Calls at every tick. The alarm is made only where it is missing, which every worker start looks into: Chrome drops
 * it with an update, Firefox with the browser; made anew at each start it would never ring.
 */
export function onTick(call: () => void): void {
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === TICK) call();
  });
  void keepTicking();
}

async function keepTicking(): Promise<void> {
  if (await browser.alarms.get(TICK)) return;
  await browser.alarms.create(TICK, { delayInMinutes: FIRST, periodInMinutes: EVERY });
}
