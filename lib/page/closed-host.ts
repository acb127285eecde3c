import { elementFor } from './own-nodes.ts';

/**
 * An element for the page's top layer with a closed root under a constructed sheet. It must not take on what the page
 * says of any element; in a closed root `:host !important` wins.
 */
export function closedHost(document: Document, styles: string): { host: HTMLElement; root: ShadowRoot } {
  const host = elementFor(document, 'div');
  host.popover = 'manual';
  const root = host.attachShadow({ mode: 'closed' });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(`:host { all: initial !important; position: fixed !important; }${styles}`);
  root.adoptedStyleSheets.push(sheet);
  return { host, root };
}
