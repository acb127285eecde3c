import {
  attributeOf,
  designModeOf,
  hasAttributes,
  hostOf,
  isDocument,
  isElement,
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

/** Whether an element's text runs on with the text around it; a custom element's does when its style says so. */
export function isInline(element: Element): boolean {
  const name = localNameOf(element);
  return INLINE.has(name) || (name.includes('-') && /^inline$|^contents/.test(displayOf(element)));
}

const displayOf = (element: Element): string =>
  (globalThis as { getComputedStyle?: typeof getComputedStyle }).getComputedStyle?.(element).display ?? '';

/** Whether it is one of the elements that hold no text to be read: no form, code or script. */
export const isUnread = (element: Element): boolean => UNREAD.has(localNameOf(element));

/** Whether a reader reads what is in it: neither unread nor hidden nor an editor. */
export const isRead = (element: Element): boolean => !isUnread(element) && isOpen(element);

/** Whether no attribute closes an element to the reader; a frame's content is read when its element is open. */
export function isOpen(element: Element): boolean {
  if (!hasAttributes(element)) return true;
  const [hidden, ariaHidden, inert, editable, role] = READ_BY.map((name) => attributeOf(element, name));
  if (hidden !== null || ariaHidden === 'true' || inert !== null || role === 'textbox') return false;
  return editable === null || editable === 'false';
}

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
