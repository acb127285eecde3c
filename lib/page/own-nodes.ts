/** A getter or method taken from a prototype, which no page can shadow by naming a form field after it. */
function taken<T extends object, K extends keyof T>(prototype: T, key: K): (node: T) => T[K] {
  const get = Object.getOwnPropertyDescriptor(prototype, key)?.get;
  return (node) => (get ? (get.call(node) as T[K]) : node[key]);
}

export const firstChildOf = taken(Node.prototype, 'firstChild');
export const nextSiblingOf = taken(Node.prototype, 'nextSibling');
export const parentOf = taken(Node.prototype, 'parentNode');
export const typeOf = taken(Node.prototype, 'nodeType');
export const localNameOf = taken(Element.prototype, 'localName');

/** An attribute's value, whatever the page named its fields. */
export const attributeOf = (element: Element, name: string): string | null =>
  Element.prototype.getAttribute.call(element, name);
