import type { Box } from '../hover/corridor.ts';
import { placeCard } from '../hover/place-card.ts';
import { closedHost } from './closed-host.ts';
import { documentOf, linesOf } from './frames.ts';
import {
  boxOf,
  elementFor,
  focusOf,
  hostOf,
  isElement,
  ownerOf,
  parentOf,
  topOf,
  viewOf,
} from './own-nodes.ts';

/** Times we put our element back when a page takes it out; then we stay away. */
const REPLACEMENTS = 3;

/** The card's place in the page: one element, made at first need, in the top layer, with a closed root. */
export interface CardHost {
  /** Shows the card beside the word and keeps it there; the node to fill is given back, null when the page won't have it. */
  open(word: Range): HTMLElement | null;
  /** Gives the focus back to where it was, if the card has it. */
  close(): void;
  /** Gives the card its styles; it is not shown without. */
  dress(styles: string): unknown;
  /** Moves the focus into the card. */
  focus(): void;
  /** Where the card is, or null when it is closed. */
  box(): Box | null;
  /** Whether an event of the page's comes from the card. */
  isFrom(event: Event): boolean;
  dispose(): void;
}

/** Where it lies; when it is shown the card's own styles say. */
const HOST_STYLE = `:host { inset: 0 auto auto 0 !important; }
.place { position: fixed; inset: 0 auto auto 0; inline-size: max-content; }`;

/** A host for a card. */
export function createCardHost(document: Document): CardHost {
  let made: Made | null = null;
  let follow: (() => void) | null = null;
  let left: Element | null = null;
  let styles = '';

  const close = (): void => {
    follow?.();
    follow = null;
    const hadFocus = made?.host.matches(':focus-within');
    if (made?.host.matches(':popover-open')) made.host.hidePopover();
    if (hadFocus) focusOn(left);
  };
  const open = (word: Range): HTMLElement | null => {
    close();
    if (styles === '') return null;
    made ??= makeHost(document, styles);
    if (!putInto(homeOf(word), made) || !showOver(made.host)) return null;
    const { place } = made;
    follow = keepBeside(word, place);
    return place;
  };
  return {
    open,
    close,
    dress: (given) => (styles = given),
    focus: () => {
      left = focusedIn(document);
      focusOn(made?.place.firstElementChild ?? null);
    },
    box: () => (follow && made ? made.place.getBoundingClientRect() : null),
    isFrom: (event) => made !== null && event.composedPath().includes(made.host),
    dispose: () => {
      close();
      made?.host.remove();
      made = null;
    },
  };
}

/** Our element, the node in it to fill, and how often we put it into the page because it was in none. */
interface Made {
  host: HTMLElement;
  place: HTMLElement;
  times: number;
}

function makeHost(document: Document, styles: string): Made {
  const { host, root } = closedHost(document, HOST_STYLE + styles);
  const place = elementFor(document, 'div');
  place.className = 'place';
  root.append(place);
  refuseCovered(root, place);
  return { host, place, times: 0 };
}

/**
 * Lets no press through that a page laid something over; only Chromium tells, so nothing in a card changes anything
 * but the card, the clipboard and which page is open (security rule H33).
 */
function refuseCovered(root: ShadowRoot, place: HTMLElement): void {
  let isCovered = false;
  const sight: object = { trackVisibility: true, delay: 100 };
  new IntersectionObserver((seen) => {
    isCovered = (seen.at(-1) as { isVisible?: boolean }).isVisible === false;
  }, sight).observe(place);
  const refuse = (event: Event): void => {
    if (!isCovered) return;
    event.stopPropagation();
    event.preventDefault();
  };
  root.addEventListener('click', refuse, true);
}

/** Shows our element in the top layer, whatever the page did to it; false when the page takes it out meanwhile. */
function showOver(host: HTMLElement): boolean {
  try {
    if (host.popover !== 'manual') host.popover = 'manual';
    host.showPopover();
    return true;
  } catch {
    return false;
  }
}

/** Whether our element is there now; not when the page keeps taking it out. */
function putInto(home: Element, made: Made): boolean {
  const parent = parentOf(made.host);
  if (!parent && made.times++ > REPLACEMENTS) return false;
  if (parent !== home) home.append(made.host);
  return true;
}

/** The element with the focus, in whatever open root. */
function focusedIn(document: Document): Element | null {
  let focused = focusOf(document);
  for (let inner = focused; inner; inner = inner.shadowRoot?.activeElement ?? null) focused = inner;
  return focused;
}

const focusOn = (element: Element | null): void =>
  (element as HTMLElement | null)?.focus({ preventScroll: true });

/** What the card is put into: a modal dialog makes all outside it inert, so that one if the word is in one. */
function homeOf(word: Range): Element {
  for (let node: Node | null = word.startContainer; node; node = parentOf(node) ?? hostOf(node)) {
    if (isElement(node) && ownerOf(node) === document && node.matches('dialog:modal')) return node;
  }
  return topOf(document);
}

/** Puts the card beside the word, again whenever something scrolls, the window changes or the card grows; ends when called. */
function keepBeside(word: Range, place: HTMLElement): () => void {
  const ending = new AbortController();
  const put = (): void => {
    putBeside(word, place);
  };
  const options = { capture: true, passive: true, signal: ending.signal };
  for (const view of new Set([window, viewOf(documentOf(word))])) {
    view?.addEventListener('scroll', put, options);
    view?.addEventListener('resize', put, options);
  }
  const grown = new ResizeObserver(put);
  grown.observe(place);
  put();
  return () => {
    ending.abort();
    grown.disconnect();
  };
}

function putBeside(word: Range, place: HTMLElement): void {
  const { parentElement } = word.startContainer;
  const rtl = parentElement !== null && getComputedStyle(parentElement).direction === 'rtl';
  // A page's own CSS zoom makes each of our pixels so many of the window's, in which boxes are told.
  const { style, currentCSSZoom: zoom } = place;
  const { clientWidth: width } = topOf(document);
  style.setProperty('--wide', `${(width - 16) / zoom}px`);
  // Held to the room of an earlier place, the card would say that it needs no more.
  style.removeProperty('--room');
  const { left, top, room } = placeCard(linesOf(word), boxOf(place), { width, height: innerHeight }, rtl);
  style.setProperty('--room', `${Math.floor(room / zoom)}px`);
  style.translate = `${Math.round(left / zoom)}px ${Math.round(top / zoom)}px`;
}
