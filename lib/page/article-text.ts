import { htmlOf, topOf } from './own-nodes.ts';

/** Characters of HTML beyond which a page is data, not an article. */
const LONGEST = 8_000_000;

/** The page as HTML, from which its main text is read elsewhere; null where it is too long. */
export function articleText(document: Document): string | null {
  const html = htmlOf(topOf(document));
  return html.length > LONGEST ? null : html;
}
