/** Bytes in which XML states its own charset. */
const HEAD = 1024;

/**
 * The text of bytes by the WHATWG rules: a byte order mark wins, then the charset of the answer, then the one that the
 * XML states, then UTF-8. What fits none is replaced, never guessed; UTF-7 is none (security rule H14).
 */
export function decodeText(bytes: Uint8Array, contentType: string | null): string {
  const label = markOf(bytes) ?? charsetIn(contentType ?? '') ?? charsetIn(asciiHead(bytes));
  return decoderOf(label).decode(bytes);
}

function markOf([a, b, c]: Uint8Array): string | null {
  if (a === 0xef && b === 0xbb && c === 0xbf) return 'utf-8';
  if (a === 0xfe && b === 0xff) return 'utf-16be';
  return a === 0xff && b === 0xfe ? 'utf-16le' : null;
}

const charsetIn = (text: string): string | null =>
  /(?:charset|encoding)\s*=\s*["']?([\w.:-]{1,40})/i.exec(text)?.[1] ?? null;

/** The XML declaration, and no more than that: an attribute of this name further on says nothing. */
function asciiHead(bytes: Uint8Array): string {
  const head = String.fromCharCode(...bytes.subarray(0, HEAD));
  return /^\s*<\?xml [^>]*\?>/.exec(head)?.[0] ?? '';
}

function decoderOf(label: string | null): TextDecoder {
  // A declaration that could be read byte by byte is not in UTF-16, whatever it says.
  if (label === null || label === '') return new TextDecoder();
  try {
    return new TextDecoder(label);
  } catch {
    return new TextDecoder();
  }
}
