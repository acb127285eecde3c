import {
  firstChildOf,
  frameDocumentOf,
  isLive,
  isWithin,
  localNameOf,
  nextSiblingOf,
  parentOf,
  shadowRootOf,
  typeOf,
} from './own-nodes.ts';
import { isDesigned, isInline, isOpen, isRead } from './readable.ts';

/** A part of a text node in its block's text. */
export interface Piece {
  node: Text;
  /** UTF-16 offset of its first character in the node. */
  from: number;
  /** The same in the block's text. */
  start: number;
}

/** A run of text that reads as one: a paragraph, a cell, a heading, a line between two `<br>`. */
export interface Block {
  text: string;
  pieces: Piece[];
}

/** What is to be read: all under a node, or only the text that is a container's own. */
export interface Place {
  node: Node;
  deep: boolean;
}

/** Takes in what a walk comes upon. */
export interface Sink {
  /** A container's own text is about to be read; what was known of it is void. */
  enter(container: Node): void;
  block(block: Block, container: Node): void;
  /** A shadow root or a frame's document; whether it was not known before. */
  isNew(tree: Node): boolean;
  /** A custom element without a shadow root: it may get one unseen. */
  awaits(host: Element): void;
}

/** Characters after which a page is left alone: such pages are data, not articles. */
const TEXT_CAP = 10_000_000;

/** Nodes after which reading stops. */
const NODE_CAP = 2_000_000;

/** Characters of a block; longer runs are cut, so that no single search takes long. */
const LONGEST = 10_000;

/** What `nodeType` says of the nodes that are told apart. */
const ELEMENT = 1;
const TEXT = 3;

/** Nodes between two looks at the clock. */
const STRIDE = 32;

/** Reads a place and the shadow roots and frames in it, in as many steps as it takes. */
export class Walk {
  readonly #sink: Sink;
  readonly #deep: boolean;
  readonly #waiting: Node[];
  #root: Node | null = null;
  #at: Node | null = null;
  /** The containers that the walk is in, the innermost last. */
  #open: Node[] = [];
  #block: Block = { text: '', pieces: [] };
  #nodes = 0;
  #text = 0;

  constructor({ node, deep }: Place, sink: Sink) {
    this.#sink = sink;
    this.#deep = deep;
    this.#waiting = [node];
  }

  get isTooMuch(): boolean {
    return this.#nodes > NODE_CAP || this.#text > TEXT_CAP;
  }

  /** Whether the page left the walk where it was: between two steps it may move what is being read. */
  get isSound(): boolean {
    const at = this.#at;
    return (
      at === null || (isLive(at) && [this.#root, ...this.#open].every((one) => one && isWithin(one, at)))
    );
  }

  /** Reads on until it is enough; true when all is read. */
  step(enough: () => boolean): boolean {
    while (this.#at || this.#next()) {
      this.#visit();
      if (this.isTooMuch) return true;
      if ((this.#nodes += 1) % STRIDE === 0 && enough()) return false;
    }
    return true;
  }

  #next(): Node | undefined {
    let tree = this.#waiting.pop();
    while (tree && !isLive(tree)) tree = this.#waiting.pop();
    this.#open = [];
    this.#at = this.#root = tree ?? null;
    return tree;
  }

  #visit(): void {
    const node = this.#at;
    if (!node) return;
    const type = typeOf(node);
    if (type === TEXT) this.#take(node as Text);
    const child = type !== TEXT && this.#enter(node, type === ELEMENT) ? firstChildOf(node) : null;
    this.#at = child ?? this.#following(node);
  }

  /** Whether the walk goes on inside. */
  #enter(node: Node, isElement: boolean): boolean {
    const isRoot = node === this.#root;
    if (!isElement) return isRoot && this.#begin(node);
    const element = node as Element;
    const name = localNameOf(element);
    const inline = isInline(element, name);
    if (!inline) this.#flush();
    this.#findTree(element, name);
    if (!isRead(element, name)) return false;
    return inline || ((this.#deep || isRoot) && this.#begin(node));
  }

  #begin(container: Node): true {
    this.#open.push(container);
    this.#sink.enter(container);
    return true;
  }

  /** Frames of the page's own origin and open shadow roots are read after the tree that they hang in. */
  #findTree(element: Element, name: string): void {
    const isFrame = name === 'iframe';
    const tree = isFrame ? frameDocumentOf(element as HTMLIFrameElement) : shadowRootOf(element);
    // The first look into a frame makes the browser set one up for scripts like ours: milliseconds.
    if (isFrame) this.#nodes |= STRIDE - 1;
    if (!tree && name.includes('-')) this.#sink.awaits(element);
    if (!tree || !isOpen(element) || isDesigned(tree)) return;
    if (this.#sink.isNew(tree) || this.#deep) this.#waiting.push(tree);
  }

  #take(node: Text): void {
    const { data } = node;
    this.#text += data.length;
    if (this.#block.pieces.length === 0 && data.trim() === '') return;
    for (let from = 0; from < data.length;) {
      const end = cutOf(data, from, LONGEST - this.#block.text.length);
      this.#block.pieces.push({ node, from, start: this.#block.text.length });
      this.#block.text += data.slice(from, end);
      from = end;
      if (this.#block.text.length >= LONGEST || end < data.length) this.#flush();
    }
  }

  #flush(): void {
    const container = this.#open.at(-1);
    if (container && this.#block.pieces.length > 0) this.#sink.block(this.#block, container);
    this.#block = { text: '', pieces: [] };
  }

  /** The next node in the page's order that is not inside this one. */
  #following(from: Node): Node | null {
    for (let node: Node | null = from; node; node = parentOf(node)) {
      const isLast = node === this.#root;
      const ends = node === this.#open.at(-1);
      if (isLast || ends) this.#flush();
      if (ends) this.#open.pop();
      const next = isLast ? null : nextSiblingOf(node);
      if (next || isLast) return next;
    }
    return null;
  }
}

/** Where a part of a text of at most so many characters ends: with the text, else behind the last space that fits. */
function cutOf(data: string, from: number, most: number): number {
  if (data.length - from <= most) return data.length;
  const space = data.lastIndexOf(' ', from + most - 1) + 1;
  return space > from + most / 2 ? space : from + most;
}
