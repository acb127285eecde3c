import type { Block } from './walk.ts';
import { Walk } from './walk.ts';

/** All readable text under a node in the page's order, in one go; null when there is too much of it. */
export function readBlocks(root: Node): Block[] | null {
  const blocks: Block[] = [];
  const walk = new Walk(
    { node: root, deep: true },
    {
      enter: () => undefined,
      block: (block) => void blocks.push(block),
      isNew: () => true,
      awaits: () => undefined,
    },
  );
  walk.step(() => false);
  return walk.isTooMuch ? null : blocks;
}
