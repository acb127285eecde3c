/** Underlines ranges without touching the page's nodes. */
export interface Painter {
  /** Shows exactly these ranges; open shadow roots that hold some of them are named for Firefox. */
  paint(ranges: readonly Range[], roots: readonly ShadowRoot[]): void;
  /** Takes everything back: no highlight, no sheet. */
  clear(): void;
}

/** Whether the browser can paint without marks in the page; where it cannot, nothing is painted. */
export const canPaint = (): boolean => typeof Highlight === 'function' && 'highlights' in CSS;

/**
 * A painter for a document. The highlight's name is drawn at random for each page, and style and name are there
 * only while something is painted: neither tells a page that we are installed (DESIGN §6).
 */
export function createPainter(document: Document): Painter {
  const name = `h${crypto.randomUUID()}`;
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(styleOf(name));
  let highlight: Highlight | null = null;
  let styled: (Document | ShadowRoot)[] = [];

  const style = (roots: readonly (Document | ShadowRoot)[]): void => {
    for (const root of styled) if (!roots.includes(root)) drop(root, sheet);
    for (const root of roots) if (!styled.includes(root)) root.adoptedStyleSheets.push(sheet);
    styled = [...roots];
  };
  const clear = (): void => {
    CSS.highlights.delete(name);
    highlight = null;
    style([]);
  };
  const paint = (ranges: readonly Range[], roots: readonly ShadowRoot[]): void => {
    if (ranges.length === 0) {
      if (highlight) clear();
      return;
    }
    highlight ??= new Highlight();
    highlight.clear();
    for (const range of ranges) highlight.add(range);
    CSS.highlights.set(name, highlight);
    style([document, ...roots]);
  };
  return { paint, clear };
}

/** A faint dotted underline in the text's own colour, on screens only. */
const styleOf = (name: string): string => `@media screen {
  ::highlight(${name}) {
    text-decoration: underline dotted 1.5px color-mix(in srgb, currentColor 50%, transparent);
    text-underline-offset: 3px;
  }
}`;

function drop(root: Document | ShadowRoot, sheet: CSSStyleSheet): void {
  const at = root.adoptedStyleSheets.indexOf(sheet);
  if (at >= 0) root.adoptedStyleSheets.splice(at, 1);
}
