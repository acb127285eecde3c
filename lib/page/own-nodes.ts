type Own<T, K extends keyof T> = T[K] extends (...given: infer Given) => infer Result
  ? (node: T, ...given: Given) => Result
  : (node: T) => T[K];

/**
 * A getter or method from the prototype of one of the DOM's types, which no page can shadow by naming a form field
 * or a picture after it; it serves frames' nodes too. On the command line, where the DOM is not global, the node's own.
 */
function own<T extends object, K extends keyof T & string>(type: string, key: K): Own<T, K> {
  const { prototype } =
    (globalThis as unknown as Record<string, { prototype: object } | undefined>)[type] ?? {};
  const found = Object.getOwnPropertyDescriptor(prototype ?? {}, key);
  // Reading costs mostly this: a getter without a list of arguments takes half the time.
  const get = found?.get as (() => unknown) | undefined;
  if (get) return ((node: T): unknown => get.call(node)) as Own<T, K>;
  const taken = found?.value as ((...given: unknown[]) => unknown) | undefined;
  const call = (node: T, ...given: unknown[]): unknown => {
    if (taken) return taken.apply(node, given);
    const plain: unknown = node[key];
    return typeof plain === 'function' ? plain.apply(node, given) : plain;
  };
  return call as Own<T, K>;
}

const ownOfNode = <K extends keyof Node & string>(key: K): Own<Node, K> => own('Node', key);
const ownOfElement = <K extends keyof Element & string>(key: K): Own<Element, K> => own('Element', key);
const ownOfDocument = <K extends keyof Document & string>(key: K): Own<Document, K> => own('Document', key);

export const firstChildOf = ownOfNode('firstChild');
export const nextSiblingOf = ownOfNode('nextSibling');
export const parentOf = ownOfNode('parentNode');
export const typeOf = ownOfNode('nodeType');
export const isConnected = ownOfNode('isConnected');
export const ownerOf = ownOfNode('ownerDocument');
export const rootOf = ownOfNode('getRootNode');
export const positionOf = ownOfNode('compareDocumentPosition');
/** Whether a node is another one or lies in it, within one tree. */
export const isWithin = ownOfNode('contains');
export const localNameOf = ownOfElement('localName');
export const shadowRootOf = ownOfElement('shadowRoot');
export const hasAttributes = ownOfElement('hasAttributes');
export const isMatch = own<Element, 'matches'>('Element', 'matches') as (
  element: Element,
  selector: string,
) => boolean;
export const htmlOf = ownOfElement('outerHTML');
export const boxOf = ownOfElement('getBoundingClientRect');
export const isVisible = ownOfElement('checkVisibility');
export const viewOf = ownOfDocument('defaultView');
export const designModeOf = ownOfDocument('designMode');
export const focusOf = ownOfDocument('activeElement');
export const titleOf = ownOfDocument('title');
export const topOf = ownOfDocument('documentElement');
export const sheetsOf = ownOfDocument('adoptedStyleSheets');
export const caretAt = ownOfDocument('caretPositionFromPoint');
export const elementFor = ownOfDocument('createElement') as (document: Document, name: string) => HTMLElement;
export const findAll = ownOfDocument('querySelectorAll') as (
  document: Document,
  selector: string,
) => NodeListOf<Element>;
export const frameDocumentOf = own<HTMLIFrameElement, 'contentDocument'>(
  'HTMLIFrameElement',
  'contentDocument',
);
export const listenTo = own<EventTarget, 'addEventListener'>('EventTarget', 'addEventListener');

export const isText = (node: Node): node is Text => typeOf(node) === 3;
export const isElement = (node: Node): node is Element => typeOf(node) === 1;
export const isDocument = (node: Node): node is Document => typeOf(node) === 9;
export const isShadowRoot = (root: Node): root is ShadowRoot => typeOf(root) === 11;

/** What a tree hangs on: a shadow root's host, a frame's element; null for the page's own document and for loose trees. */
export function hostOf(root: Node): Element | null {
  if (isDocument(root)) return viewOf(root)?.frameElement ?? null;
  return (root as Partial<ShadowRoot>).host ?? null;
}

/**
 * Whether a node is in a document that is still shown. Firefox throws at whatever is left of a frame that unloaded,
 * and until it does lets such a document name its window, which shows another by then.
 */
export function isLive(node: Node): boolean {
  try {
    const document = isDocument(node) ? node : ownerOf(node);
    return isConnected(node) && document !== null && viewOf(document)?.document === document;
  } catch {
    return false;
  }
}
