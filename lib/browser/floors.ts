import browser from 'webextension-polyfill';

/** Where the floors are kept, and what says that one has started a healing since the browser was started. */
const FLOORS = 'floors';
const HEALED = 'healed';

/**
 * What is kept of each feed outside of the database. Page scripts can read and write it (DESIGN §6), so it is given as
 * it is found, and whoever asks believes nothing of it but that the database may have been lost.
 */
export async function readFloors(): Promise<Record<string, unknown>> {
  const { [FLOORS]: floors } = await browser.storage.local.get(FLOORS);
  return typeof floors === 'object' && floors !== null ? { ...floors } : {};
}

/** Keeps the floor of a feed, or drops it. One change at a time: two feeds may be checked side by side. */
export const writeFloor = (feed: string, floor: object | null): Promise<void> =>
  navigator.locks.request('floors', async () => {
    const others = Object.entries(await readFloors()).filter(([id]) => id !== feed);
    const all = floor ? [...others, [feed, floor]] : others;
    await browser.storage.local.set({ [FLOORS]: Object.fromEntries(all) });
  });

/** Whether a healing may start on a floor's word: the first time after each start of the browser. */
export async function mayHeal(): Promise<boolean> {
  const { [HEALED]: healed } = await browser.storage.session.get(HEALED);
  await browser.storage.session.set({ [HEALED]: true });
  return healed !== true;
}
