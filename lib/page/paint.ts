import { documentOf } from './frames.ts';
import { rootsOf } from './hit-test.ts';
import { isDocument, isLive, sheetsOf, viewOf } from './own-nodes.ts';
import type { Spot } from './spot.ts';

/** Underlines spots without touching the page's nodes. */
export interface Painter {
  /** Shows exactly these. */
  paint(spots: readonly Spot[]): void;
  /** Takes everything back: no highlight, no sheet. */
  clear(): void;
}

/** Whether the browser can paint without marks in the page; where it cannot, nothing is painted. */
export const canPaint = (): boolean => typeof Highlight === 'function' && 'highlights' in CSS;

/**
 * A painter for a page and its frames. The highlight's name is drawn at random for each page, and style and name
 * are there only while something is painted: neither tells a page that we are installed (DESIGN §6).
 */
export function createPainter(): Painter {
  // Without a secure connection a page has no `randomUUID`.
  const name = `h${crypto.getRandomValues(new Uint32Array(2)).join('')}`;
  const painted = new Map<Document, Paint>();
  const paint = (spots: readonly Spot[]): void => {
    const byDocument = Map.groupBy(spots, ({ range }) => documentOf(range));
    for (const [document, { show }] of painted) {
      if (byDocument.has(document)) continue;
      if (isLive(document)) show([]);
      painted.delete(document);
    }
    for (const [document, here] of byDocument) {
      const { show } = painted.get(document) ?? createPaint(document, name);
      painted.set(document, { show });
      show(here);
    }
  };
  return {
    paint,
    clear: () => {
      paint([]);
    },
  };
}

interface Paint {
  show(spots: readonly Spot[]): void;
}

/** What is painted in one document: highlights and sheets are a document's own. */
function createPaint(document: Document, name: string): Paint {
  const view = viewOf(document) ?? window;
  const highlight = new Highlight();
  const sheet = new view.CSSStyleSheet();
  sheet.replaceSync(styleOf(name));
  let shown = new Set<Range>();
  let styled: (Document | ShadowRoot)[] = [];
  /** Firefox looks for the style of words in an open shadow root there. */
  const style = (roots: readonly (Document | ShadowRoot)[]): void => {
    for (const root of styled) if (!roots.includes(root)) drop(root, sheet);
    for (const root of roots) if (!sheetsIn(root).includes(sheet)) sheetsIn(root).push(sheet);
    styled = [...roots];
  };
  const show = (spots: readonly Spot[]): void => {
    const ranges = new Set(spots.map(({ range }) => range));
    for (const range of shown) if (!ranges.has(range)) highlight.delete(range);
    for (const range of ranges) if (!shown.has(range)) highlight.add(range);
    shown = ranges;
    if (spots.length > 0) registryOf(view)?.set(name, highlight);
    else registryOf(view)?.delete(name);
    style(spots.length > 0 ? [document, ...rootsOf(spots)] : []);
  };
  return { show };
}

/**
 * The registry of a window's present document. Of a frame Firefox keeps showing us the `CSS` of its first document,
 * so there it is the frame's own; a frame that broke it hurts itself only.
 */
function registryOf(view: Window & typeof globalThis): HighlightRegistry | null {
  const own = view === window ? view : ((view as { wrappedJSObject?: typeof view }).wrappedJSObject ?? view);
  try {
    return own.CSS.highlights;
  } catch {
    return null;
  }
}

/** A faint dotted underline in the text's own colour, on screens only. */
const styleOf = (name: string): string => `@media screen {
  ::highlight(${name}) {
    text-decoration: underline dotted 1.5px color-mix(in srgb, currentColor 50%, transparent);
    text-underline-offset: 3px;
  }
}`;

const sheetsIn = (root: Document | ShadowRoot): CSSStyleSheet[] =>
  isDocument(root) ? sheetsOf(root) : root.adoptedStyleSheets;

function drop(root: Document | ShadowRoot, sheet: CSSStyleSheet): void {
  const at = sheetsIn(root).indexOf(sheet);
  if (at >= 0) sheetsIn(root).splice(at, 1);
}
