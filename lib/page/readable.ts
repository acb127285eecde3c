import {
  designModeOf,
  hasAttributes,
  hostOf,
  isDocument,
  isElement,
  isMatch,
  localNameOf,
  parentOf,
} from './own-nodes.ts';

const words = (text: string): Set<string> => new Set(text.split(' '));

const INLINE = words(
  'a abbr b bdi bdo big cite data del dfn em font i ins label mark nobr q rp rt ruby s slot small span strike strong sub sup time tt u var wbr',
);

const UNREAD = words(
  'audio button canvas code datalist head iframe kbd math meter noscript object pre progress samp script select style svg template textarea title video',
);

/** Attributes that decide whether an element's text is read. */
export const READ_BY = ['hidden', 'aria-hidden', 'inert', 'contenteditable', 'role'];

/** Elements that these close to the reader: one question to the browser in place of five. */
const CLOSED =
  '[hidden], [aria-hidden="true"], [inert], [role="textbox"], [contenteditable]:not([contenteditable="false"])';

/** Whether an element's text runs on with the text around it; a custom element's does when its style says so. */
export function isInline(element: Element, name = localNameOf(element)): boolean {
  return INLINE.has(name) || (name.includes('-') && /^inline$|^contents/.test(displayOf(element)));
}

const displayOf = (element: Element): string =>
  (globalThis as { getComputedStyle?: typeof getComputedStyle }).getComputedStyle?.(element).display ?? '';

/** Whether it is one of the elements that hold no text to be read: no form, code or script. */
export const isUnread = (element: Element, name = localNameOf(element)): boolean => UNREAD.has(name);

/** Whether a reader reads what is in it: neither unread nor hidden nor an editor. */
export const isRead = (element: Element, name?: string): boolean =>
  !isUnread(element, name) && isOpen(element);

/** Whether no attribute closes an element to the reader; a frame's content is read when its element is open. */
export const isOpen = (element: Element): boolean => !hasAttributes(element) || !isMatch(element, CLOSED);

/** The element or root whose own text a node is part of: the nearest that is not inline. */
export function containerOf(node: Node): Node {
  let at = node;
  for (let up = parentOf(at); up && !(isElement(at) && !isInline(at)); up = parentOf(at)) at = up;
  return at;
}

/** Whether a node is in the page's document, through shadow roots and frames, and nothing above it is closed. */
export function isReachable(node: Node, page: Document): boolean {
  let at: Node | null = node;
  while (at && at !== page) {
    if (isElement(at) ? !(localNameOf(at) === 'iframe' ? isOpen(at) : isRead(at)) : isDesigned(at))
      return false;
    at = parentOf(at) ?? hostOf(at);
  }
  return at === page && !isDesigned(page);
}

/** Whether a tree is a document that is being edited as a whole. */
export const isDesigned = (tree: Node): boolean => isDocument(tree) && designModeOf(tree) === 'on';
