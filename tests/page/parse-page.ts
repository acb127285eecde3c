import { parseHTML } from 'linkedom';

/** A page's document without a browser, with `compareDocumentPosition` as the DOM's standard has it: linkedom's errs, and all is shown. */
export function parsePage(body: string): Document {
  const { document, Element, Node } = parseHTML(
    `<!doctype html><html><head></head><body>${body}</body></html>`,
  );
  Object.assign(Node.prototype, {
    compareDocumentPosition(this: Node, other: Node) {
      return positionOf(this, other);
    },
  });
  Object.assign(Element.prototype, { checkVisibility: () => true });
  return document as unknown as Document;
}

function positionOf(node: Node, other: Node): number {
  const [path, otherPath] = [pathTo(node), pathTo(other)];
  if (path[0] !== otherPath[0]) return 1;
  let n = 1;
  while (path[n] && path[n] === otherPath[n]) n += 1;
  const [mine, theirs] = [path[n], otherPath[n]];
  if (!mine) return theirs ? 16 + 4 : 0;
  if (!theirs) return 8 + 2;
  const siblings = [...(path[n - 1]?.childNodes ?? [])];
  return siblings.indexOf(mine as ChildNode) < siblings.indexOf(theirs as ChildNode) ? 4 : 2;
}

function pathTo(node: Node): Node[] {
  const path = [node];
  for (let up = node.parentNode; up; up = up.parentNode) path.unshift(up);
  return path;
}
