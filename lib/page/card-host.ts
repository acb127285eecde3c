import type { Box } from '../hover/corridor.ts';
import { autoUpdate, computePosition, flip, inline, offset, shift, size } from '@floating-ui/dom';

/** Times we put our element back when a page takes it out; then we stay away. */
const REPLACEMENTS = 3;

/** The card's place in the page: one element, made at first need, in the top layer, with a closed root. */
export interface CardHost {
  /** Shows the card beside the word and keeps it there; the node to fill is given back, null when the page won't have it. */
  open(word: Range): HTMLElement | null;
  close(): void;
  /** Where the card is, or null when it is closed. */
  box(): Box | null;
  /** Whether an event of the page's comes from the card. */
  isFrom(event: Event): boolean;
  dispose(): void;
}

/** Our element must not take on what the page says of any element; in a closed root `:host !important` wins. */
const HOST_STYLE = `:host {
  all: initial !important;
  position: fixed !important;
  inset: 0 auto auto 0 !important;
  overflow: visible !important;
  display: block !important;
}
:host(:not(:popover-open)) { display: none !important; }
.place { position: fixed; inset: 0 auto auto 0; inline-size: max-content; max-inline-size: calc(100vw - 16px); }
@media print { :host { display: none !important; } }`;

/** A host for a card with these styles. */
export function createCardHost(document: Document, styles: string): CardHost {
  let made: { host: HTMLElement; place: HTMLElement } | null = null;
  let follow: (() => void) | null = null;
  let replaced = 0;

  const close = (): void => {
    follow?.();
    follow = null;
    if (made?.host.matches(':popover-open')) made.host.hidePopover();
  };
  const open = (word: Range): HTMLElement | null => {
    close();
    made ??= makeHost(document, styles);
    if (!made.host.isConnected) {
      if (replaced > REPLACEMENTS) return null;
      replaced += 1;
      document.documentElement.append(made.host);
    }
    made.host.showPopover();
    const { place } = made;
    follow = autoUpdate(asReference(word), place, () => void putBeside(word, place));
    return place;
  };
  return {
    open,
    close,
    box: () => (follow && made ? made.place.getBoundingClientRect() : null),
    isFrom: (event) => made !== null && event.target === made.host,
    dispose: () => {
      close();
      made?.host.remove();
      made = null;
    },
  };
}

function makeHost(document: Document, styles: string): { host: HTMLElement; place: HTMLElement } {
  const host = document.createElement('div');
  host.popover = 'manual';
  const root = host.attachShadow({ mode: 'closed' });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(HOST_STYLE + styles);
  root.adoptedStyleSheets.push(sheet);
  const place = document.createElement('div');
  place.className = 'place';
  root.append(place);
  return { host, place };
}

const asReference = (word: Range) => ({
  getBoundingClientRect: () => word.getBoundingClientRect(),
  getClientRects: () => word.getClientRects(),
  ...(word.startContainer.parentElement && { contextElement: word.startContainer.parentElement }),
});

/** Below the word, else above it, never over it; 8 px from the window's edges; as high as there is room. */
async function putBeside(word: Range, place: HTMLElement): Promise<void> {
  const { x, y } = await computePosition(asReference(word), place, {
    strategy: 'fixed',
    placement: 'bottom-start',
    middleware: [
      inline(),
      offset(6),
      flip({ padding: 8 }),
      shift({ padding: 8 }),
      size({
        padding: 8,
        apply: ({ availableHeight }) => {
          place.style.setProperty('--room', `${Math.floor(availableHeight)}px`);
        },
      }),
    ],
  });
  place.style.translate = `${Math.round(x)}px ${Math.round(y)}px`;
}
