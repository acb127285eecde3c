/** Where a feed lies, and the fingerprint that the link names. */
export interface FeedLink {
  /** With a slash at its end. */
  base: string;
  host: string;
  fingerprint: string | null;
}

/**
 * A link to a feed, `https://host/path/#sha256-` and 64 hexadecimal digits: the SHA-256 of its first root. Without the
 * fingerprint the reader has to be asked; a misshapen one is a fault, for it may be a cut one. `loopback` lets http
 * through on this machine, in the build that the tests run on.
 */
export function readFeedLink(text: string, loopback = false): FeedLink | 'link' | 'fingerprint' {
  const url = URL.parse(text.trim());
  const isOpen = url !== null && (url.protocol === 'https:' || (loopback && isLoopback(url)));
  if (!url || !isOpen || url.username !== '' || url.password !== '' || url.search !== '') return 'link';
  const [, fingerprint = null] = /^#sha256-([0-9a-f]{64})$/i.exec(url.hash) ?? [];
  if (fingerprint === null && url.hash !== '') return 'fingerprint';
  const base = url.origin + url.pathname.replace(/\/*$/, '/');
  return { base, host: url.host, fingerprint: fingerprint?.toLowerCase() ?? null };
}

const isLoopback = ({ protocol, hostname }: URL): boolean =>
  protocol === 'http:' && ['127.0.0.1', '[::1]', 'localhost'].includes(hostname);
