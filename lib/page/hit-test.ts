import { isNear } from '../hover/corridor.ts';
import { caretAt, isShadowRoot, rootOf } from './own-nodes.ts';
import type { Spot } from './spot.ts';

/** Pixels around a word that still count as the word. */
const SLACK = 2;

/** Tells the painted word under a point of a document's viewport: its index, or -1. */
export type HitTest = (x: number, y: number, document: Document) => number;

/** A hit test over these words: looked up by the text node under the point, so that their number costs nothing. */
export function createHitTest(spots: readonly Spot[]): HitTest {
  const byNode = new Map<Node, number[]>();
  spots.forEach(({ nodes }, n) => {
    for (const node of nodes) {
      const known = byNode.get(node);
      if (known) known.push(n);
      else byNode.set(node, [n]);
    }
  });
  const shadowRoots = rootsOf(spots);
  return (x, y, document) => {
    const caret = caretAt(document, x, y, { shadowRoots });
    const near = (caret && byNode.get(caret.offsetNode)) ?? [];
    return near.find((n) => caret && spots[n] && isUnder(spots[n].range, caret, x, y)) ?? -1;
  };
}

const isUnder = (range: Range, { offsetNode, offset }: CaretPosition, x: number, y: number): boolean =>
  range.isPointInRange(offsetNode, offset) &&
  [...range.getClientRects()].some((box) => isNear(x, y, box, SLACK));

/** The open shadow roots that hold painted words. */
export function rootsOf(spots: readonly Spot[]): ShadowRoot[] {
  const roots = new Set(spots.map(({ range }) => rootOf(range.startContainer)));
  return [...roots].filter(isShadowRoot);
}
