import { parseHTML } from 'linkedom';
import type { Day } from '../domain/day.ts';

/** What is read of an HTML page. */
export interface ReadPage {
  title: string;
  /** The text of each block, as the extension reads it. */
  blocks: string[];
  date: Day | null;
  /** The language that the page states, or null. */
  lang: string | null;
  /** The address that the page gives as its own, or null. */
  canonical: string | null;
}

// The reader takes getters from a browser's prototypes so that no page can shadow them. linkedom keeps some of
// them elsewhere, so the reader is given prototypes without getters, and reads the properties themselves.
const bare = (prototype: object): object => Object.assign(() => null, { prototype });
Object.assign(globalThis, {
  Node: bare({}),
  ShadowRoot: bare({}),
  Element: bare({}),
});

const { readBlocks } = await import('../page/read-blocks.ts');
const { readPageDates } = await import('../page/page-date.ts');

/** Reads an HTML text by the code that reads a page in the browser. */
export function readHtml(html: string): ReadPage {
  const { document } = parseHTML(/<html[\s>]/i.test(html) ? html : `<html><body>${html}</body></html>`);
  const blocks = readBlocks(document.documentElement);
  return {
    title: document.title,
    blocks: blocks?.map(({ text }) => text) ?? [],
    date: readPageDates(document)[0] ?? null,
    canonical: document.querySelector('link[rel=canonical]')?.getAttribute('href') ?? null,
    lang: document.documentElement.getAttribute('lang')?.slice(0, 2).toLowerCase() ?? null,
  };
}
