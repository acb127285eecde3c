import browser from 'webextension-polyfill';

/** Where the loopback build keeps by how many milliseconds its clock is moved. */
const MOVED = 'loopback-clock';

/** A clock in milliseconds since 1970: the machine's, which tests may move in the loopback build only (DESIGN §6). */
export async function readClock(): Promise<() => number> {
  if (import.meta.env.MODE !== 'loopback') return Date.now;
  const moved = Number((await browser.storage.local.get(MOVED))[MOVED] ?? 0);
  return () => Date.now() + moved;
}
