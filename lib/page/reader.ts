import { Changes } from './changes.ts';
import type { KeptBlock } from './kept-blocks.ts';
import { KeptBlocks } from './kept-blocks.ts';
import { nearLast } from './near-last.ts';
import { isReachable } from './readable.ts';
import { inSlices } from './slices.ts';
import type { Block, Place, Sink } from './walk.ts';
import { Walk } from './walk.ts';

/** What is looked for in a block's text. */
export interface Search {
  /** Whether it is the whole lexicon that looks, so that what the gate alone found is to be looked at again. */
  isWhole(): boolean;
  find(text: string): Pick<KeptBlock, 'isEvidence' | 'candidates'>;
}

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
  readonly #kept = new KeptBlocks();
  #isRunning = false;
  #pause = 0;
  #places: Place[] = [];
  #place: Place | null = null;
  #walk: Walk | null = null;
  /** Kept blocks of containers that are being read again, by their first node. */
  readonly #former = new Map<Node, KeptBlock>();
  /** Blocks that are to be searched, by container, and the containers with the next one last. */
  readonly #unread = new Map<Node, Block[]>();
  #queue: Node[] = [];

  constructor(page: Document, search: Search, settled: (isDone: boolean) => void, signal: AbortSignal) {
    this.#page = page;
    this.#search = search;
    this.#settled = settled;
    this.#signal = signal;
    this.#changes = new Changes(page, () => void this.#run(), signal);
    this.readAll();
  }

  /** The blocks in which something was found, in the page's order. */
  blocks(): readonly KeptBlock[] {
    return this.#kept.inOrder();
  }

  /** Reads the whole page, at once. */
  readAll(): void {
    this.#pause = 0;
    this.#changes.observe(this.#page, this.#search.isWhole());
    this.#changes.add({ node: this.#page, deep: true });
  }

  enter(container: Node): void {
    for (const block of this.#kept.take(container)) {
      if (block.pieces[0]) this.#former.set(block.pieces[0].node, block);
    }
    this.#unread.delete(container);
  }

  block(block: Block, container: Node): void {
    const former = block.pieces[0] && this.#former.get(block.pieces[0].node);
    if (former?.isSearched === this.#search.isWhole() && isSame(former, block)) {
      this.#kept.put(container, former);
      return;
    }
    const unread = this.#unread.get(container);
    if (unread) unread.push(block);
    else this.#unread.set(container, [block]);
  }

  isNew(tree: Node): boolean {
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
        this.#kept.sweep();
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
      else if (this.#unread.size === 0) return this.#end();
      else if (this.#queue.length === 0) this.#queue = nearLast([...this.#unread.keys()]);
      else this.#searchOne(this.#queue.at(-1));
    } while (!enough());
    return false;
  }

  #end(): true {
    this.#queue = [];
    this.#former.clear();
    return true;
  }

  #start(place: Place | undefined): void {
    if (!place) return;
    this.#place = place;
    if (isReachable(place.node, this.#page)) this.#walk = new Walk(place, this);
    else if (place.deep) this.#kept.drop(place.node);
    else this.#kept.take(place.node);
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
    this.#unread.clear();
    this.#kept.drop(this.#page);
  }

  #searchOne(container: Node | undefined): void {
    const blocks = container && this.#unread.get(container);
    const block = blocks?.pop();
    if (container && block) {
      const found = this.#search.find(block.text);
      const isFound = found.isEvidence || found.candidates.length > 0;
      if (isFound)
        this.#kept.put(container, { ...block, ...found, isSearched: this.#search.isWhole(), spots: [] });
    }
    if (blocks && blocks.length > 0) return;
    if (container) this.#unread.delete(container);
    this.#queue.pop();
  }
}

/** Whether a block is still what it was, node by node. */
const isSame = (a: Block, b: Block): boolean =>
  a.text === b.text &&
  a.pieces.length === b.pieces.length &&
  a.pieces.every(({ node, from }, n) => node === b.pieces[n]?.node && from === b.pieces[n].from);
