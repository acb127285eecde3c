import { LIVE_CAPS } from './live-caps.ts';

/** Parameters that tell a publisher who came from where, and that change while the page stays. */
const TRACKING = /^(utm_|fbclid|gclid|at_|cmp|ns_|ref$|source$|mc_)/i;

/**
 * An address that a reader may follow, as the browser will read it: http or https, no password, no fragment, no
 * tracking; null for anything else. Hosts come out in ASCII, so that no look-alike is taken for the real one
 * (security rules H1 to H3).
 */
export function safeLink(address: string, base?: string): string | null {
  if (address.length > LIVE_CAPS.url || !URL.canParse(address.trim(), base)) return null;
  const url = new URL(address.trim(), base);
  if (!/^https?:$/.test(url.protocol) || url.username !== '' || url.password !== '') return null;
  url.hash = '';
  for (const name of [...url.searchParams.keys()]) if (TRACKING.test(name)) url.searchParams.delete(name);
  return url.href;
}
