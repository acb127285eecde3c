import type { AddedFeed, CheckProgress, StoredFeed } from '../../lib/domain/feed.ts';
import type { Dossier } from '../../lib/domain/dossier.ts';
import { addFeed } from '../../lib/refresh/add-feed.ts';
import { openFetchFile } from '../../lib/refresh/fetch-file.ts';
import { isPublicHttps } from '../../lib/refresh/is-public-https.ts';
import type { Wanted } from '../../lib/refresh/refresh-feeds.ts';
import { refreshFeeds } from '../../lib/refresh/refresh-feeds.ts';
import type { FeedFloor, RefreshPorts } from '../../lib/refresh/refresh-ports.ts';
import { removeFeed } from '../../lib/refresh/remove-feed.ts';
import { allEntities, spokenEntities } from '../../lib/store/all-records.ts';
import { openFeedStore } from '../../lib/store/open-feed-store.ts';
import { allShown } from '../../lib/store/open-shown.ts';
import type { Store } from '../../lib/store/open-store.ts';
import { openStore } from '../../lib/store/open-store.ts';
import type { Files } from './published.ts';
import { NOW } from './published.ts';

let databases = 0;

/** Answers like a web server: a file, or whatever a test puts in its place. */
export type Answer = (path: string) => Response | Promise<Response> | undefined;

/** A reader's machine: database, floors and lexicon outlive its workers, which can be killed at any step. */
export class Reader {
  store: Store;
  floors: Record<string, FeedFloor> = {};
  stamp: string | null = null;
  now = NOW;
  /** Servers by address. */
  readonly servers = new Map<string, Files>();
  answer: Answer = () => undefined;
  readonly asked: string[] = [];
  readonly told: CheckProgress[] = [];
  readonly timers = new Set<{ at: number; call: () => void }>();
  heals = 0;
  /** Records written at once. */
  slice = 4;
  random = (): number => 0.5;
  #name: string;
  #worker = { dead: false, busy: false };

  constructor() {
    this.#name = `reader-${(databases += 1)}`;
    this.store = openStore(this.#name);
  }

  /** Steps that the worker has taken, for a test to choose one of them. */
  steps = 0;
  killAt = Infinity;
  #died: () => void = () => undefined;

  /** Starts another worker over what the last one left. */
  restart(): void {
    this.#worker.dead = true;
    this.#worker = { dead: false, busy: false };
    this.steps = 0;
    this.killAt = Infinity;
  }

  /** Another machine in the same state. */
  async clone(): Promise<Reader> {
    const other = new Reader();
    const { floors, stamp, now, heals } = structuredClone({ ...this.#kept() });
    Object.assign(other, { floors, stamp, now, heals, slice: this.slice });
    for (const [base, files] of this.servers) other.servers.set(base, files);
    await other.store.open();
    for (const table of this.store.tables) await other.store.table(table.name).bulkAdd(await table.toArray());
    return other;
  }

  #kept() {
    const { floors, stamp, now, heals } = this;
    return { floors, stamp, now, heals };
  }

  /** Closes its database and forgets it. */
  async end(): Promise<void> {
    this.store.close();
    await this.store.delete();
  }

  /** Runs a check; 'killed' when the worker was, at the step chosen. */
  async refresh(wanted: Wanted = { is: 'all' }): Promise<'ended' | 'killed'> {
    const died = new Promise<'killed'>((end) => {
      this.#died = () => {
        end('killed');
      };
    });
    const ended = refreshFeeds(this.ports(), wanted).then(() => 'ended' as const);
    return Promise.race([ended, died]);
  }

  /** Runs a check with ports that several share, as the contexts of one browser do. */
  refreshWith(ports: RefreshPorts): Promise<boolean> {
    return refreshFeeds(ports, { is: 'all' });
  }

  add(link: string, confirmed: string | null = null): Promise<AddedFeed> {
    return addFeed({ ...this.ports(), allows: isPublicHttps }, link, confirmed);
  }

  remove(feed: string): Promise<void> {
    return removeFeed(this.ports(), feed);
  }

  async feed(id?: string): Promise<StoredFeed> {
    const feeds = await openFeedStore(this.store).feeds();
    const found = id === undefined ? feeds[0] : feeds.find((one) => one.id === id);
    if (!found) throw new Error('no such feed');
    return found;
  }

  /** The dossier that readers see of a feed's or the package's, read from its rows. */
  async dossier(id: string): Promise<Dossier | null> {
    const shown = (await allShown(this.store)).find((one) => one.id === id);
    return shown ? openFeedStore(this.store).dossier(shown.gen) : null;
  }

  ports(): RefreshPorts {
    const worker = this.#worker;
    const store = this.#stepped(openFeedStore(this.store), worker);
    const floors = this.#stepped(this.#floors(), worker);
    const lexicon = this.#stepped(this.#lexicon(), worker);
    const fetchFile = openFetchFile({
      allows: isPublicHttps,
      fetch: (url) => this.#fetch(url),
      now: () => this.now,
      startTimer: (ms, call) => this.#startTimer(ms, call),
      asked: () => Promise.resolve(() => Promise.resolve()),
    });
    return {
      store,
      floors,
      lexicon: { ...lexicon, build: '1' },
      ...this.#stepped({ fetchFile }, worker),
      now: () => this.now,
      random: () => this.random(),
      slice: this.slice,
      tell: (progress) => this.told.push(progress),
      alone: async (run) => {
        if (worker.busy) return false;
        worker.busy = true;
        await run().finally(() => {
          worker.busy = false;
        });
        return true;
      },
      writing: inTurn(),
    };
  }

  /** The same functions, before and after each of which the worker may die: then nothing of it is heard any more. */
  #stepped<T extends object>(functions: T, worker: { dead: boolean }): T {
    const step = async (): Promise<void> => {
      this.steps += worker.dead ? 0 : 1;
      if (this.steps === this.killAt && !worker.dead) {
        worker.dead = true;
        this.#died();
      }
      if (worker.dead) await new Promise(() => undefined);
    };
    const wrap =
      (call: (...args: unknown[]) => Promise<unknown>) =>
      async (...args: unknown[]) => {
        await step();
        const given = await call(...args);
        await step();
        return given;
      };
    return Object.fromEntries(
      Object.entries(functions).map(([key, one]) => [
        key,
        typeof one === 'function' ? wrap(one as never) : one,
      ]),
    ) as T;
  }

  #floors() {
    return {
      read: () => Promise.resolve(structuredClone(this.floors)),
      write: (feed: string, floor: FeedFloor) => {
        this.floors[feed] = structuredClone(floor);
        return Promise.resolve();
      },
      drop: (feed: string) => {
        this.floors = Object.fromEntries(Object.entries(this.floors).filter(([id]) => id !== feed));
        return Promise.resolve();
      },
      mayHeal: () => Promise.resolve((this.heals += 1) === 1),
    };
  }

  #lexicon() {
    return {
      shown: () => allShown(this.store),
      entities: () => allEntities(this.store),
      spoken: () => spokenEntities(this.store),
      readStamp: () => Promise.resolve(this.stamp),
      writeLexicon: (_: unknown, stamp: string) => {
        this.stamp = stamp;
        return Promise.resolve();
      },
    };
  }

  async #fetch(url: string): Promise<Response> {
    this.asked.push(url);
    for (const [base, files] of this.servers) {
      if (!url.startsWith(base)) continue;
      const path = url.slice(base.length);
      const answer = await this.answer(path);
      if (answer) return answer;
      const bytes = files.get(decodeURIComponent(path));
      return bytes ? new Response(bytes) : new Response('', { status: 404 });
    }
    throw new TypeError('Failed to fetch');
  }

  /** Moves the clock on, with the timers that it passes. */
  async wait(ms: number): Promise<void> {
    this.now += ms;
    for (const timer of [...this.timers].filter(({ at }) => at <= this.now)) {
      this.timers.delete(timer);
      timer.call();
    }
    await Promise.resolve();
  }

  #startTimer(ms: number, call: () => void): () => void {
    const timer = { at: this.now + ms, call };
    this.timers.add(timer);
    return () => this.timers.delete(timer);
  }
}

/** Runs one after another, as a lock has them. */
function inTurn(): RefreshPorts['writing'] {
  let last: Promise<unknown> = Promise.resolve();
  return (run) => {
    const next = last.then(run, run);
    last = next;
    return next;
  };
}
