import { closedHost } from './closed-host.ts';
import { elementFor, topOf } from './own-nodes.ts';

/** Milliseconds for which it stands there. */
const STANDS = 5000;

const STYLE = `:host { inset: auto 16px 16px auto !important; }
p { margin: 0; padding: 8px 14px; border-radius: 10px; font: 14px system-ui, sans-serif; color: #fff; background: #1b1d21; border: 1px solid #62686f; }
@media print { p { display: none; } }`;

/** Says something in a corner of the page, and to who listens: a live region is heard when its text changes. */
export function announce(document: Document, text: string): void {
  const { host, root } = closedHost(document, STYLE);
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
