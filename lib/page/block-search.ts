import type { Candidate } from '../mentions/find-candidates.ts';
import type { Weight } from '../mentions/weigh-text.ts';
import type { KeptBlock } from './kept-blocks.ts';
import { KeptBlocks } from './kept-blocks.ts';
import { isLive } from './own-nodes.ts';
import { isReachable } from './readable.ts';
import { UnreadBlocks } from './unread-blocks.ts';
import type { Block } from './walk.ts';

/** What is looked for in a block's text. */
export interface Search {
  /** Whether the whole lexicon is there, so that what the gate alone found is to be looked at again. */
  isWhole(): boolean;
  /** What the gate finds. */
  weigh(text: string): Weight | null;
  /** What the whole lexicon finds. */
  find(text: string): Candidate[];
}

/**
 * The blocks of a page on their way from being read to being searched and kept. The gate looks at each once: what it
 * let pass without a find is held until the page is judged, and then either searched by the whole lexicon or forgotten.
 */
export class BlockSearch {
  readonly #page: Document;
  readonly #search: Search;
  readonly #kept = new KeptBlocks();
  /** Kept blocks of containers that are being read again, by their first node. */
  readonly #former = new Map<Node, KeptBlock>();
  readonly #unread = new UnreadBlocks();
  readonly #passed = new UnreadBlocks();
  #hasForgotten = false;

  constructor(page: Document, search: Search) {
    this.#page = page;
    this.#search = search;
  }

  /** The blocks in which something was found, in the page's order. */
  inOrder(): readonly KeptBlock[] {
    return this.#kept.inOrder();
  }

  /** A container's own text is about to be read. */
  enter(container: Node): void {
    for (const block of this.#kept.take(container)) {
      if (block.pieces[0]) this.#former.set(block.pieces[0].node, block);
    }
    this.#unread.drop(container);
    this.#passed.drop(container);
  }

  /** A block was read; one that is still what it was need not be searched again. */
  add(block: Block, container: Node): void {
    const former = block.pieces[0] && this.#former.get(block.pieces[0].node);
    if (!former || !isSame(former, block)) this.#unread.put(container, block);
    else if (former.isSearched === this.#search.isWhole()) this.#kept.put(container, former);
    else this.#unread.put(container, former);
  }

  /** Searches the next block; false when there is none. */
  searchNext(): boolean {
    const next = this.#unread.next();
    if (!next) {
      this.#former.clear();
      return false;
    }
    const [container, block] = next;
    const isSearched = this.#search.isWhole();
    const weight = block.weight === undefined ? this.#search.weigh(block.text) : block.weight;
    const candidates = isSearched ? this.#search.find(block.text) : [];
    if (weight || candidates.length > 0) {
      const { text, pieces } = block;
      const isThere = isLive(container) && isReachable(container, this.#page);
      if (isThere) this.#kept.put(container, { text, pieces, weight, candidates, isSearched, spots: [] });
    } else if (!isSearched) this.#passed.put(container, { ...block, weight });
    return true;
  }

  /** Has the whole lexicon search what the gate has; false when something was forgotten and must be read again. */
  searchAll(): boolean {
    if (this.#hasForgotten) return false;
    this.#unread.absorb(this.#passed);
    for (const [container, block] of this.#kept.takeUnsearched()) this.#unread.put(container, block);
    return true;
  }

  /** Drops what left the page. */
  sweep(): void {
    this.#kept.sweep();
  }

  /** Drops a container's own blocks, or with `deep` all that lies in it. */
  drop(place: Node, deep: boolean): void {
    if (deep) this.#kept.drop(place);
    else this.#kept.take(place);
  }

  /** The page is not about the plan: lets go of the blocks in which the gate found nothing. */
  forget(): void {
    this.#passed.clear();
    this.#hasForgotten = true;
  }

  /** Lets go of everything. */
  clear(): void {
    this.#unread.clear();
    this.forget();
    this.#kept.drop(this.#page);
  }
}

/** Whether a block is still what it was, node by node. */
const isSame = (a: Block, b: Block): boolean =>
  a.text === b.text &&
  a.pieces.length === b.pieces.length &&
  a.pieces.every(({ node, from }, n) => node === b.pieces[n]?.node && from === b.pieces[n].from);
