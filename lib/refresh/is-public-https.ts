/** Names that never leave a house or a machine. */
const PRIVATE_NAMES = /(?:^|\.)(?:localhost|local|internal|intranet|lan|home|corp|home\.arpa)\.?$/;

/** Ranges of IPv4 that are no place on the internet (RFC 6890), by the first bytes. */
const PRIVATE_V4 = /^(?:0|10|127|169\.254|192\.168|192\.0\.0|198\.1[89]|172\.(?:1[6-9]|2\d|3[01])|100\.(?:6[4-9]|[7-9]\d|1[01]\d|12[0-7])|(?:22[4-9]|2[3-5]\d))\./;

/**
 * Whether an address is of a public host over https on its usual port, as far as the address itself tells: the parser
 * has already made every way of writing a number one (0x7f.1, 2130706433). Rule H27; the browser's own rule guards
 * what names lead to.
 */
export function isPublicHttps(address: string): boolean {
  const url = URL.parse(address);
  if (url?.protocol !== 'https:' || url.port !== '') return false;
  const host = url.hostname;
  // Of IPv6 only global unicast, and of that not what stands for IPv4.
  if (host.startsWith('[')) return /^\[[23]/.test(host) && !/^\[2002:/.test(host) && !/^\[64:ff9b/.test(host);
  return host.includes('.') && !PRIVATE_NAMES.test(host) && !PRIVATE_V4.test(host);
}
