import type { Weight } from '../mentions/weigh-text.ts';
import { nearLast } from './near-last.ts';
import type { Block } from './walk.ts';

/** A block that is to be searched; with a weight, or null for none, when the gate has looked at it before. */
export interface UnreadBlock extends Block {
  weight?: Weight | null;
}

/** Blocks that are to be searched, by container; what is nearest to the reader's eyes is taken first. */
export class UnreadBlocks {
  readonly #byContainer = new Map<Node, UnreadBlock[]>();
  /** The containers with the next one last. */
  #queue: Node[] = [];

  put(container: Node, block: UnreadBlock): void {
    const blocks = this.#byContainer.get(container);
    if (blocks) blocks.push(block);
    else this.#byContainer.set(container, [block]);
  }

  /** Takes over all that others hold. */
  absorb(others: UnreadBlocks): void {
    for (const [container, blocks] of others.#byContainer)
      for (const block of blocks) this.put(container, block);
    others.clear();
  }

  drop(container: Node): void {
    this.#byContainer.delete(container);
  }

  clear(): void {
    this.#byContainer.clear();
    this.#queue = [];
  }

  /** Takes the next block with its container; null when there is none. */
  next(): [Node, UnreadBlock] | null {
    while (this.#byContainer.size > 0) {
      if (this.#queue.length === 0) this.#queue = nearLast([...this.#byContainer.keys()]);
      const container = this.#queue.at(-1);
      const block = container && this.#byContainer.get(container)?.pop();
      if (container && block) return [container, block];
      this.#queue.pop();
      if (container) this.#byContainer.delete(container);
    }
    this.#queue = [];
    return null;
  }
}
