import browser from 'webextension-polyfill';
import { readClock } from '../../lib/browser/clock.ts';
import { mayHeal, readFloors as readKept, writeFloor } from '../../lib/browser/floors.ts';
import { guardRequests } from '../../lib/browser/guard-requests.ts';
import { listenToPages } from '../../lib/browser/listen.ts';
import { tellProgress } from '../../lib/browser/progress.ts';
import { onTick } from '../../lib/browser/tick.ts';
import { addFeed } from '../../lib/refresh/add-feed.ts';
import type { FetchWorld } from '../../lib/refresh/fetch-file.ts';
import { openFetchFile } from '../../lib/refresh/fetch-file.ts';
import { isPublicHttps } from '../../lib/refresh/is-public-https.ts';
import { TICK } from '../../lib/refresh/next-check.ts';
import { readFloors } from '../../lib/refresh/read-floors.ts';
import type { Wanted } from '../../lib/refresh/refresh-feeds.ts';
import { refreshFeeds } from '../../lib/refresh/refresh-feeds.ts';
import type { RefreshPorts } from '../../lib/refresh/refresh-ports.ts';
import { removeFeed } from '../../lib/refresh/remove-feed.ts';
import { openFeedStore } from '../../lib/store/open-feed-store.ts';
import type { Store } from '../../lib/store/open-store.ts';
import { noteRequest } from '../../lib/store/request-log.ts';
import { bundledPorts, load, WRITING } from './load.ts';

/**
 * Keeps feeds up to date: what is due is checked at the tick of an alarm, when the browser starts, and at the reader's
 * own wish. Never because a page was read: what a worker is woken for makes no request (DESIGN §6).
 */
export function keepFeeds(store: Store): void {
  const run = oneByOne(async (wanted) => {
    await refreshFeeds(await openPorts(store), wanted);
  });
  const due = (): void => void run({ is: 'due' });
  onTick(TICK, due);
  browser.runtime.onStartup.addListener(due);
  browser.runtime.onInstalled.addListener(due);
  listenToPages({
    refreshNow: async ({ feed }) => {
      await run(feed === null ? { is: 'all' } : { is: 'one', feed });
      return null;
    },
    addFeed: async ({ link, confirmed }) => {
      const added = await addFeed({ ...(await openPorts(store)), allows }, link, confirmed);
      if (added.is === 'added') void run({ is: 'one', feed: added.feed });
      return added;
    },
    removeFeed: async ({ feed }) => {
      await removeFeed(await openPorts(store), feed);
      await load(store, false);
      return null;
    },
  });
}

/** One run after another; who asks for the same while it waits or goes on gets that run's end. */
function oneByOne(run: (wanted: Wanted) => Promise<void>): (wanted: Wanted) => Promise<void> {
  const runs = new Map<string, Promise<void>>();
  let last = Promise.resolve();
  return (wanted) => {
    const key = JSON.stringify(wanted);
    const next =
      runs.get(key) ??
      last
        .then(() => run(wanted))
        .catch(reportError)
        .finally(() => runs.delete(key));
    runs.set(key, next);
    last = next;
    return next;
  };
}

/** What the pipeline needs of this browser, once its requests are guarded. */
async function openPorts(store: Store): Promise<RefreshPorts> {
  const [now] = await Promise.all([readClock(), guardRequests()]);
  return {
    store: openFeedStore(store),
    floors: {
      read: async () => readFloors(await readKept()),
      write: writeFloor,
      drop: (feed) => writeFloor(feed, null),
      mayHeal,
    },
    lexicon: bundledPorts(store),
    fetchFile: openFetchFile(worldOf(store, now)),
    now,
    random: () => Math.random(),
    slice: 2000,
    tell: tellProgress,
    alone: (run) =>
      navigator.locks.request('update', { ifAvailable: true }, async (lock) => {
        if (lock) await run();
        return lock !== null;
      }),
    writing: (run) => navigator.locks.request(WRITING, run),
  };
}

/** What fetching needs of this browser. */
export const worldOf = (store: Store, now: () => number): FetchWorld => ({
  allows,
  fetch: (url, init) => fetch(url, init),
  now,
  startTimer: (ms, call) => {
    const timer = setTimeout(call, ms);
    return () => {
      clearTimeout(timer);
    };
  },
  asked: (line) => noteRequest(store, line),
});

/** Public hosts over https; the loopback build asks this machine besides (DESIGN §6). */
const allows = (url: string): boolean =>
  isPublicHttps(url) || (import.meta.env.MODE === 'loopback' && url.startsWith('http://127.0.0.1:'));
