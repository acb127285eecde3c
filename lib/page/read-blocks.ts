import { attributeOf, firstChildOf, localNameOf, nextSiblingOf, parentOf, typeOf } from './own-nodes.ts';

/** A text node's place in its block's text. */
export interface Piece {
  node: Text;
  /** UTF-16 offset of its first character in the block's text. */
  start: number;
}

/** A run of text that reads as one: a paragraph, a cell, a heading, a line between two `<br>`. */
export interface Block {
  text: string;
  pieces: Piece[];
}

/** What was read: blocks in the page's order, and the open shadow roots among them. */
export interface Reading {
  blocks: Block[];
  roots: ShadowRoot[];
}

/** Characters after which a page is left alone: such pages are data, not articles. */
export const TEXT_CAP = 10_000_000;

/** Nodes after which reading stops. */
const NODE_CAP = 2_000_000;

const INLINE = new Set(
  'a abbr b bdi bdo big cite data del dfn em font i ins label mark nobr q rp rt ruby s slot small span strike strong sub sup time tt u var wbr'.split(
    ' ',
  ),
);

const UNREAD = new Set(
  'applet area audio base button canvas code datalist embed head iframe img input kbd link map math meta meter noscript object option picture pre progress samp script select style svg template textarea title track video'.split(
    ' ',
  ),
);

/** The readable text under a node, or null when there is too much of it. */
export function readBlocks(root: Node): Reading | null {
  const reading: Reading = { blocks: [], roots: [] };
  const waiting: Node[] = [root];
  const budget = { nodes: NODE_CAP, text: TEXT_CAP };
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    readTree(next, reading, waiting, budget);
    if (budget.nodes <= 0 || budget.text <= 0) return null;
  }
  return reading;
}

interface Budget {
  nodes: number;
  text: number;
}

function readTree(root: Node, reading: Reading, waiting: Node[], budget: Budget): void {
  let block: Block = { text: '', pieces: [] };
  const flush = (): void => {
    if (block.pieces.length > 0) reading.blocks.push(block);
    block = { text: '', pieces: [] };
  };
  const take = (node: Text): void => {
    budget.text -= node.data.length;
    if (block.pieces.length === 0 && node.data.trim() === '') return;
    block.pieces.push({ node, start: block.text.length });
    block.text += node.data;
  };
  let node: Node | null = root;
  while (node && (budget.nodes -= 1) > 0 && budget.text > 0) {
    let child: Node | null = null;
    if (isText(node)) take(node);
    else if (node === root || isElement(node)) {
      if (isElement(node)) {
        if (!isInline(node)) flush();
        const shadow = isRead(node) ? node.shadowRoot : null;
        if (shadow instanceof ShadowRoot) {
          reading.roots.push(shadow);
          waiting.push(shadow);
        }
      }
      child = !isElement(node) || isRead(node) ? firstChildOf(node) : null;
    }
    node = child ?? following(node, root, flush);
  }
  flush();
}

/** The next node in the page's order that is not inside this one; calls back for each block that ends on the way. */
function following(from: Node, root: Node, ended: () => void): Node | null {
  for (let node: Node | null = from; node && node !== root; node = parentOf(node)) {
    if (isElement(node) && !isInline(node)) ended();
    const next = nextSiblingOf(node);
    if (next) return next;
  }
  return null;
}

const isText = (node: Node): node is Text => typeOf(node) === 3;
const isElement = (node: Node): node is Element => typeOf(node) === 1;
const isInline = (element: Element): boolean => INLINE.has(localNameOf(element));

/** Whether a reader reads what is in it: no form, code, script, editor or hidden part. */
function isRead(element: Element): boolean {
  if (UNREAD.has(localNameOf(element))) return false;
  if (attributeOf(element, 'hidden') !== null || attributeOf(element, 'aria-hidden') === 'true') return false;
  const editable = attributeOf(element, 'contenteditable');
  return (editable === null || editable === 'false') && attributeOf(element, 'role') !== 'textbox';
}
