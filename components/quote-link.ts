const WHOLE = 8;
const EDGE = 4;
const ELLIPSIS = /\s*(?:…|\.{3}|\[[^\]]*\])\s*/;

/**
 * The address of a report, with a text fragment that scrolls to the quote where there is one; null unless https.
 * Long or shortened quotes are named by their first and last words, which also holds over odd spacing between.
 */
export function quoteLink(url: string, quote: string | null): string | null {
  if (!url.startsWith('https://')) return null;
  const fragment = quote === null ? '' : textFragment(quote);
  if (!fragment) return url;
  return `${url}${url.includes('#') ? '' : '#'}:~:text=${fragment}`;
}

function textFragment(quote: string): string {
  const parts = quote
    .split(ELLIPSIS)
    .map(wordsOf)
    .filter((words) => words.length > 0);
  const first = parts[0] ?? [];
  const last = parts.at(-1) ?? [];
  if (parts.length < 2 && first.length <= WHOLE) return encode(first);
  return `${encode(first.slice(0, EDGE))},${encode(last.slice(-EDGE))}`;
}

function wordsOf(part: string): string[] {
  return part
    .replace(/^[\s"“”«»„]+|[\s"“”«»„.,;:]+$/g, '')
    .split(/\s+/)
    .filter(Boolean);
}

/** A hyphen, comma or ampersand would be read as the directive's own. */
function encode(words: string[]): string {
  return encodeURIComponent(words.join(' ')).replaceAll('-', '%2D');
}
