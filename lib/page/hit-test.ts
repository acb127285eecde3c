import { isNear } from '../hover/corridor.ts';

/** Pixels around a word that still count as the word. */
const SLACK = 2;

/** The index of the range under a point of the viewport, or -1. */
export function rangeAt(
  x: number,
  y: number,
  ranges: readonly Range[],
  roots: readonly ShadowRoot[],
): number {
  const caret = document.caretPositionFromPoint(x, y, { shadowRoots: [...roots] });
  if (caret?.offsetNode.nodeType !== Node.TEXT_NODE) return -1;
  const { offsetNode, offset } = caret;
  return ranges.findIndex(
    (range) =>
      touches(range, offsetNode, offset) &&
      [...range.getClientRects()].some((box) => isNear(x, y, box, SLACK)),
  );
}

function touches(range: Range, node: Node, offset: number): boolean {
  try {
    return range.isPointInRange(node, offset);
  } catch {
    return false;
  }
}
