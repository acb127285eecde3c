import { isElement, isLive, listenTo, localNameOf, parentOf, shadowRootOf } from './own-nodes.ts';
import { placesOf } from './places-of.ts';
import { READ_BY } from './readable.ts';
import type { Place } from './walk.ts';

/** Changes kept one by one; a page that makes more between two readings is read as a whole. */
const MOST = 4_000;

/** Custom elements without a shadow root that are looked at again. */
const MOST_HOSTS = 1_000;

/** Attributes that may show or hide text that is read all the same. */
const SHOWN_BY = ['class', 'style', 'open'];

/** What changed in a page's text since it was read, in all its trees. */
export class Changes {
  readonly #page: Document;
  readonly #changed: () => void;
  readonly #signal: AbortSignal;
  readonly #observer: MutationObserver;
  readonly #known = new WeakSet<Node>();
  readonly #hosts = new Set<Element>();
  #records: MutationRecord[] = [];
  #places = new Map<Node, boolean>();
  /** Something changed since the last taking. */
  any = false;

  constructor(page: Document, changed: () => void, signal: AbortSignal) {
    this.#page = page;
    this.#changed = changed;
    this.#signal = signal;
    this.#observer = new MutationObserver((records) => {
      this.#receive(records);
    });
    signal.addEventListener('abort', () => {
      this.#observer.disconnect();
    });
  }

  /** Watches a tree, its styles too where words may be marked; whether it was not known before. */
  observe(tree: Node, styles: boolean): boolean {
    const attributeFilter = styles ? [...READ_BY, ...SHOWN_BY] : READ_BY;
    this.#observer.observe(tree, { childList: true, characterData: true, subtree: true, attributeFilter });
    if (this.#known.has(tree)) return false;
    this.#known.add(tree);
    const loaded = ({ target }: Event): void => {
      if (isElement(target as Node) && localNameOf(target as Element) === 'iframe') {
        this.add({ node: target as Node, deep: true });
      }
    };
    listenTo(tree, 'load', loaded, { capture: true, signal: this.#signal });
    return true;
  }

  /** This place is to be read. */
  add({ node, deep }: Place): void {
    this.#put(node, deep);
    this.wake();
  }

  /** There is something to be read, whether or not the page changed. */
  wake(): void {
    this.any = true;
    this.#changed();
  }

  /** A custom element without a shadow root: getting one is no change that could be seen. */
  await(host: Element): void {
    if (this.#hosts.size < MOST_HOSTS) this.#hosts.add(host);
  }

  /** Sees no more. */
  stop(): void {
    this.#observer.disconnect();
    this.#records = [];
    this.any = false;
  }

  /** The places that are to be read, none of them in another. */
  take(): Place[] {
    for (const host of this.#hosts) this.#look(host);
    for (const record of this.#records) {
      if (isLive(record.target)) for (const { node, deep } of placesOf(record)) this.#put(node, deep);
    }
    const places = this.#places;
    this.#places = new Map();
    this.#records = [];
    this.any = false;
    const isCovered = (node: Node): boolean => {
      for (let up = parentOf(node); up; up = parentOf(up)) if (places.get(up)) return true;
      return false;
    };
    return [...places]
      .map(([node, deep]) => ({ node, deep }))
      .filter(({ node }) => isLive(node) && !isCovered(node));
  }

  #put(node: Node, deep: boolean): void {
    this.#places.set(node, deep || this.#places.get(node) === true);
  }

  /** Only noted here, for the page is at work. */
  #receive(records: MutationRecord[]): void {
    if (this.#records.length + records.length > MOST) {
      this.#records = [];
      this.#put(this.#page, true);
    } else if (!this.#places.get(this.#page)) this.#records.push(...records);
    this.wake();
  }

  #look(host: Element): void {
    const root = isLive(host) ? shadowRootOf(host) : null;
    if (root) this.observe(root, true);
    if (root) this.#put(root, true);
    if (root || !isLive(host)) this.#hosts.delete(host);
  }
}
