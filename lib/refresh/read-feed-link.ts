import type { LinkFault } from '../domain/feed.ts';

/** Where a feed's folder lies, and the fingerprint of its first root where the link carries one. */
export interface FeedLink {
  base: string;
  host: string;
  fingerprint: string | null;
}

/** Reads a link `https://HOST/PATH/#sha256-FINGERPRINT`; `allows` says where a feed may lie at all. */
export function readFeedLink(text: string, allows: (url: string) => boolean): FeedLink | LinkFault {
  const url = URL.parse(text.trim());
  if (!url || url.search !== '' || url.username !== '' || url.password !== '') return 'shape';
  const [, fingerprint] = /^#sha256-([0-9a-f]{64})$/i.exec(url.hash) ?? [];
  if (url.hash !== '' && fingerprint === undefined) return 'shape';
  url.hash = '';
  if (!url.pathname.endsWith('/')) url.pathname += '/';
  if (!allows(url.href)) return url.protocol === 'https:' ? 'private' : 'not-https';
  return { base: url.href, host: url.host, fingerprint: fingerprint?.toLowerCase() ?? null };
}
