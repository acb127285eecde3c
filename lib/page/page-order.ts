import { hostOf, positionOf, rootOf } from './own-nodes.ts';

const APART = 1;
const BEFORE = 2;

/** Orders two nodes as the page shows their trees: what hangs on a host or in a frame stands where that stands. */
export function pageOrder(a: Node, b: Node): number {
  if (a === b) return 0;
  // Asked of the later node in a list that is almost in order, Chromium would walk all siblings behind it.
  const position = positionOf(b, a);
  if ((position & APART) === 0) return position & BEFORE ? -1 : 1;
  const [pathA, pathB] = [pathTo(a), pathTo(b)];
  let n = 0;
  while (pathA[n] === pathB[n] && n < pathA.length) n += 1;
  const [topA, topB] = [pathA[n], pathB[n]];
  if (!topA || !topB) return pathA.length - pathB.length;
  return positionOf(topB, topA) & BEFORE ? -1 : 1;
}

/** The hosts above a node, the page's own first, and the node. */
function pathTo(node: Node): Node[] {
  const path = [node];
  for (let host = hostOf(rootOf(node)); host; host = hostOf(rootOf(host))) path.unshift(host);
  return path;
}
