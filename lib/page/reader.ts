import type { Search } from './block-search.ts';
import { BlockSearch } from './block-search.ts';
import { Changes } from './changes.ts';
import type { KeptBlock } from './kept-blocks.ts';
import { isLive } from './own-nodes.ts';
import { isReachable } from './readable.ts';
import { inSlices } from './slices.ts';
import type { Block, Place, Sink } from './walk.ts';
import { Walk } from './walk.ts';

/** Milliseconds of quiet after a change before it is read. */
const QUIET = 120;

/** Reading takes at most one part in this many of the time, however fast the page changes. */
const SHARE = 12;

/** Milliseconds of a long reading after which what was found so far is shown. */
const PROGRESS = 250;

/** Reads a page in idle slices, and again whatever changes in it; keeps the blocks in which something was found. */
export class Reader implements Sink {
  readonly #page: Document;
  readonly #search: Search;
  readonly #settled: (isDone: boolean) => void;
  readonly #signal: AbortSignal;
  readonly #changes: Changes;
  readonly #blocks: BlockSearch;
  #isRunning = false;
  #pause = 0;
  #places: Place[] = [];
  #place: Place | null = null;
  #walk: Walk | null = null;
  /** Shadow roots and frames' documents that were met before the whole lexicon came. */
  readonly #trees = new Set<Node>();

  constructor(page: Document, search: Search, settled: (isDone: boolean) => void, signal: AbortSignal) {
    this.#page = page;
    this.#search = search;
    this.#blocks = new BlockSearch(page, search);
    this.#settled = settled;
    this.#signal = signal;
    this.#changes = new Changes(page, () => void this.#run(), signal);
    this.readAll();
  }

  /** The blocks in which something was found, in the page's order. */
  blocks(): readonly KeptBlock[] {
    return this.#blocks.inOrder();
  }

  /** Reads the whole page, at once. */
  readAll(): void {
    this.#pause = 0;
    this.#changes.observe(this.#page, this.#search.isWhole());
    this.#changes.add({ node: this.#page, deep: true });
  }

  /** The whole lexicon is there: what the gate has searched is searched again, and read again only if need be. */
  searchAll(): void {
    if (!this.#blocks.searchAll()) {
      this.readAll();
      return;
    }
    this.#pause = 0;
    for (const tree of [this.#page, ...this.#trees]) if (isLive(tree)) this.#changes.observe(tree, true);
    this.#trees.clear();
    this.#changes.wake();
  }

  /** The page is not about the plan: keeps no more of it than is needed to notice when it becomes so. */
  forget(): void {
    this.#trees.clear();
    this.#blocks.forget();
  }

  enter(container: Node): void {
    this.#blocks.enter(container);
  }

  block(block: Block, container: Node): void {
    this.#blocks.add(block, container);
  }

  isNew(tree: Node): boolean {
    if (!this.#search.isWhole()) this.#trees.add(tree);
    return this.#changes.observe(tree, this.#search.isWhole());
  }

  awaits(host: Element): void {
    this.#changes.await(host);
  }

  async #run(): Promise<void> {
    if (this.#isRunning) return;
    this.#isRunning = true;
    try {
      while (this.#changes.any) {
        await new Promise((over) => setTimeout(over, this.#pause));
        if (this.#signal.aborted) return;
        this.#pause = QUIET;
        const spent = await this.#readChanges();
        if (this.#pause > 0) this.#pause = Math.max(QUIET, spent * SHARE);
      }
    } finally {
      // A fault ends this reading, not the next.
      this.#isRunning = false;
    }
  }

  /** Gives the milliseconds that it took. */
  async #readChanges(): Promise<number> {
    let spent = 0;
    const once = async (work: () => void): Promise<void> => {
      spent += await inSlices(() => (work(), true));
    };
    await once(() => (this.#places = this.#changes.take()));
    for (let isDone = false; !isDone && !this.#signal.aborted;) {
      const showBy = performance.now() + PROGRESS;
      spent += await inSlices((enough) => {
        isDone = this.#read(enough);
        return isDone || performance.now() > showBy;
      });
      await once(() => {
        this.#blocks.sweep();
        this.#settled(isDone);
      });
    }
    return spent;
  }

  /** Reads on until it is enough; true when all is read and searched. */
  #read(enough: () => boolean): boolean {
    do {
      if (this.#walk) this.#goOn(this.#walk, enough);
      else if (this.#places.length > 0) this.#start(this.#places.pop());
      else if (!this.#blocks.searchNext()) return true;
    } while (!enough());
    return false;
  }

  #start(place: Place | undefined): void {
    if (!place) return;
    this.#place = place;
    if (isReachable(place.node, this.#page)) this.#walk = new Walk(place, this);
    else this.#blocks.drop(place.node, place.deep);
  }

  #goOn(walk: Walk, enough: () => boolean): void {
    const isSound = walk.isSound;
    if (isSound && !walk.step(enough)) return;
    if (!isSound && this.#place) this.#changes.add(this.#place);
    if (walk.isTooMuch) this.#giveUp();
    this.#walk = null;
  }

  /** Leaves the page alone. */
  #giveUp(): void {
    this.#changes.stop();
    this.#places = [];
    this.#blocks.clear();
  }
}
