/** Elements after which a line ends. */
const LINES = /^(p|br|div|li|ul|ol|h[1-6]|blockquote|tr|table|section|article|hr|figure|figcaption)$/;

/** Elements whose content is no text. */
const UNREAD = /^(script|style|template|iframe|noscript|svg|math|object|textarea|select)$/;

/**
 * The text of what a feed gives as HTML, by a tokenizer of our own: no element is ever made of it, so nothing in it can
 * run, load or be restyled (security rule H6). What is no tag stays as it is.
 */
export function plainText(html: string): string {
  let [text, at] = ['', 0];
  for (let open = html.indexOf('<'); open >= 0; open = html.indexOf('<', at)) {
    text += decodeEntities(html.slice(at, open));
    const name = /^<\/?([a-z][a-z0-9]*)|^<!|^<\?/i.exec(html.slice(open, open + 40));
    const close = name ? closeOf(html, open) : -1;
    if (close < 0) {
      text += '<';
      at = open + 1;
      continue;
    }
    const tag = name?.[1]?.toLowerCase() ?? '';
    if (LINES.test(tag)) text += '\n';
    at = UNREAD.test(tag) && html.charAt(open + 1) !== '/' ? behind(html, tag, close) : close;
  }
  return text + decodeEntities(html.slice(at));
}

/** Where a tag or comment ends. */
function closeOf(html: string, open: number): number {
  const comment = html.startsWith('<!--', open);
  const end = html.indexOf(comment ? '-->' : '>', open + 1);
  return end < 0 ? -1 : end + (comment ? 3 : 1);
}

/** Behind the end tag of an element that is not read; behind everything where it has none. */
function behind(html: string, tag: string, from: number): number {
  const end = html.toLowerCase().indexOf(`</${tag}`, from);
  return end < 0 ? html.length : Math.max(from, closeOf(html, end) < 0 ? html.length : closeOf(html, end));
}

const NAMED: Record<string, string> = Object.fromEntries(
  `amp & lt < gt > quot " apos ' nbsp ${'\u00a0'} ndash – mdash — lsquo ‘ rsquo ’ ldquo “ rdquo ” bdquo „ sbquo ‚ hellip …
  laquo « raquo » euro € pound £ copy © reg ® deg ° middot · eacute é egrave è agrave à uuml ü ouml ö auml ä szlig ß ccedil ç
  ntilde ñ oacute ó iacute í aacute á uacute ú shy ${'\u00ad'} bull •`
    .split(/\s+(?=[a-z]+ )/)
    .map((pair) => [pair.slice(0, pair.indexOf(' ')), pair.slice(pair.indexOf(' ') + 1)]),
);

const decodeEntities = (text: string): string =>
  text.replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]{2,8}));/gi, (whole, decimal, hex, name) => {
    if (typeof name === 'string') return Object.hasOwn(NAMED, name) ? (NAMED[name] ?? whole) : whole;
    const code = typeof decimal === 'string' ? Number(decimal) : parseInt(String(hex), 16);
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '';
  });
