import { closedHost } from './closed-host.ts';
import { elementFor, topOf } from './own-nodes.ts';

/** Milliseconds for which it stands there. */
const STANDS = 5000;

/** Says something over the page, and to who listens: a live region is heard when its text changes. */
export function announce(document: Document, { text, styles }: { text: string; styles: string }): void {
  const { host, root } = closedHost(document, styles);
  const said = elementFor(document, 'p');
  said.role = 'status';
  root.append(said);
  topOf(document).append(host);
  host.showPopover();
  setTimeout(() => (said.textContent = text), 100);
  setTimeout(() => {
    host.remove();
  }, STANDS);
}
