import type { Candidate } from '../mentions/find-candidates.ts';
import type { Weight } from '../mentions/weigh-text.ts';
import { hostOf, isLive, isWithin, rootOf } from './own-nodes.ts';
import { pageOrder } from './page-order.ts';
import type { Spot } from './spot.ts';
import type { Block } from './walk.ts';

/** A block in which something was found. */
export interface KeptBlock extends Block {
  /** What the gate found in it. */
  weight: Weight | null;
  candidates: readonly Candidate[];
  /** It was searched by the whole lexicon, not by the gate alone. */
  isSearched: boolean;
  /** Its painted words. */
  spots: Spot[];
}

/** Candidates after which no more blocks are kept: such a page is a list, and a longer one would hold it up. */
const MOST = 10_000;

/** The blocks in which something was found, by container; whatever else a page holds is read and forgotten. */
export class KeptBlocks {
  readonly #byContainer = new Map<Node, KeptBlock[]>();
  #ordered: KeptBlock[] | null = null;
  #candidates = 0;

  /** Gives a container's blocks away. */
  take(container: Node): KeptBlock[] {
    const blocks = this.#byContainer.get(container);
    if (!blocks) return [];
    this.#byContainer.delete(container);
    this.#ordered = null;
    for (const { candidates } of blocks) this.#candidates -= candidates.length;
    return blocks;
  }

  put(container: Node, block: KeptBlock): void {
    if (this.#candidates > MOST) return;
    this.#candidates += block.candidates.length;
    this.#ordered = null;
    const blocks = this.#byContainer.get(container);
    if (blocks) blocks.push(block);
    else this.#byContainer.set(container, [block]);
  }

  /** Gives away, with their containers, the blocks that the gate alone has searched. */
  takeUnsearched(): [Node, KeptBlock][] {
    return [...this.#byContainer].flatMap(([container, [first]]) =>
      first?.isSearched === false
        ? this.take(container).map((block): [Node, KeptBlock] => [container, block])
        : [],
    );
  }

  /** Drops what left the page. */
  sweep(): void {
    for (const container of this.#byContainer.keys()) if (!isLive(container)) this.take(container);
  }

  /** Drops what lies in a place, in trees that hang in it too. */
  drop(place: Node): void {
    for (const container of this.#byContainer.keys()) {
      let at: Node | null = container;
      while (at && !isWithin(place, at)) at = hostOf(rootOf(at));
      if (at) this.take(container);
    }
  }

  /** All of them in the page's order; the same list as long as none came or went. */
  inOrder(): readonly KeptBlock[] {
    this.#ordered ??= [...this.#byContainer.values()].flat().sort(byPlace);
    return this.#ordered;
  }
}

function byPlace({ pieces: [a] }: KeptBlock, { pieces: [b] }: KeptBlock): number {
  return !a || !b ? 0 : pageOrder(a.node, b.node) || a.from - b.from;
}
