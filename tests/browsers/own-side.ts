import type { Page } from 'puppeteer-core';
import { until } from '../../lib/cli/until.ts';
import type { Dossier } from '../../lib/domain/dossier.ts';
import type { RequestLine, StoredFeed } from '../../lib/domain/feed.ts';
import type { Shown } from '../../lib/domain/shown.ts';
import { recordsOf } from '../../lib/feeds/records-of.ts';
import { stateOf } from '../../lib/feeds/state.ts';
import type { Driven } from './drive.ts';

/** The browser's own API, as far as it is called here. */
interface Api {
  runtime: { sendMessage(letter: object): Promise<unknown> };
  storage: {
    local: { get(): Promise<object>; set(items: object): Promise<void> };
    sync: { get(): Promise<object> };
    session: { get(): Promise<object> };
  };
  alarms: { getAll(): Promise<{ name: string }[]>; create(name: string, when: object): Promise<void> };
}

type Own = Record<'browser' | 'chrome', Api | undefined>;

/** What the extension's database says of its feeds. */
export interface Stored {
  feeds: Omit<StoredFeed, 'shown'>[];
  shown: Shown[];
}

/** The extension as seen from a page of its own, in the loopback build. */
export interface OwnSide {
  page: Page;
  /** Asks the background, and gives its answer. */
  ask(letter: object): Promise<unknown>;
  /** Asks the background without waiting for an answer. */
  shout(letter: object): Promise<void>;
  /** Moves the clock on. */
  moveClock(by: number): Promise<void>;
  /** The time by the moved clock. */
  now(): number;
  /** Rings the alarm by which checks come due, as the browser does by itself in time; gives how many there are. */
  ring(): Promise<number>;
  stored(): Promise<Stored>;
  /** The extension's own log of its requests, oldest first. */
  requests(): Promise<RequestLine[]>;
  /** What is kept beside the database, but for the names to look for. */
  kept(): Promise<object>;
  /** All of what is shown of a dossier. */
  dossier(id: string): Promise<Dossier>;
  /** Waits until the database says something of its feeds. */
  untilStored(is: (stored: Stored) => boolean, what: string): Promise<Stored>;
}

/** Opens a page of the extension and asks from there. */
export async function openOwnSide(driven: Driven): Promise<OwnSide> {
  const page = await driven.openExtension('options.html');
  // The first tick of a new browser would come in the midst of a test; from here on they are half an hour apart.
  await page.evaluate(ringAlarms);
  let moved = 0;
  const stored = (): Promise<Stored> =>
    read(page, ['feeds', 'shown'], null) as Promise<unknown> as Promise<Stored>;
  return {
    page,
    stored,
    requests: async () => (await read(page, ['requests'], null))['requests'] as unknown as RequestLine[],
    ask: (letter) => page.evaluate(send, letter, true),
    shout: async (letter) => void (await page.evaluate(send, letter, false)),
    moveClock: async (by) => {
      moved += by;
      await page.evaluate(setClock, moved);
    },
    now: () => Date.now() + moved,
    ring: () => page.evaluate(ringAlarms),
    kept: () => page.evaluate(readKept),
    dossier: async (id) => {
      const { card, gen } = shownOf(await stored(), id);
      const tables = ['claims', 'entities', 'questions', 'sources', 'documents'];
      const rows = await read(page, tables, gen);
      const records = Object.entries(rows).map(([table, all]) => [table, all.map(({ record }) => record)]);
      return { dossier: card, ...Object.fromEntries(records) } as Dossier;
    },
    untilStored: (is, what) =>
      until(async () => {
        const found = await stored();
        return is(found) ? found : null;
      }, what),
  };
}

/** What is shown of a dossier; throws where nothing is. */
export function shownOf({ shown }: Stored, id: string): Shown {
  const found = shown.find((one) => one.id === id);
  if (!found) throw new Error(`Nothing of ${id} is shown`);
  return found;
}

/** Whether what is shown is what its state root says, record by record. */
export async function isWhole(side: OwnSide, id: string): Promise<boolean> {
  const { root } = shownOf(await side.stored(), id);
  return (await stateOf(recordsOf(await side.dossier(id)))).root === root;
}

type Rows = Record<string, { record: unknown }[]>;

/** Rows of the extension's database, all of a table or those of a generation, in one transaction. */
const read = (page: Page, tables: readonly string[], gen: number | null): Promise<Rows> =>
  page.evaluate(
    async (names, only) => {
      const done = <T>(request: IDBRequest<T>): Promise<T> =>
        new Promise((give, refuse) => {
          request.onsuccess = () => give(request.result);
          request.onerror = () => refuse(request.error as Error);
        });
      const db = await done(indexedDB.open('says-who'));
      const all = db.transaction([...names]);
      const range = only === null ? null : IDBKeyRange.bound([only], [only + 1], false, true);
      const rows = await Promise.all(names.map((name) => done(all.objectStore(name).getAll(range))));
      db.close();
      return Object.fromEntries(names.map((name, n) => [name, rows[n]]));
    },
    tables,
    gen,
  ) as Promise<Rows>;

// What follows runs in the page and can use nothing from around it.

const send = async (letter: object, waits: boolean): Promise<unknown> => {
  const { browser, chrome } = globalThis as unknown as Own;
  const answer = (browser ?? chrome)?.runtime.sendMessage(letter).catch(() => null);
  return waits ? answer : null;
};

const setClock = async (moved: number): Promise<void> => {
  const { browser, chrome } = globalThis as unknown as Own;
  await (browser ?? chrome)?.storage.local.set({ 'loopback-clock': moved });
};

const ringAlarms = async (): Promise<number> => {
  const { browser, chrome } = globalThis as unknown as Own;
  const { alarms } = (browser ?? chrome) as Api;
  const all = await alarms.getAll();
  for (const { name } of all) await alarms.create(name, { when: Date.now(), periodInMinutes: 30 });
  return all.length;
};

const readKept = async (): Promise<object> => {
  const { browser, chrome } = globalThis as unknown as Own;
  const { storage } = (browser ?? chrome) as Api;
  const [local, sync, session] = [storage.local, storage.sync, storage.session];
  return { ...(await local.get()), lexicon: null, sync: await sync.get(), session: await session.get() };
};
