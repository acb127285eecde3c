/**
 * Hosts that are no public server, as patterns over a host in the URL standard's own form: there `2130706433` and
 * `0x7f.1` are `127.0.0.1` already (security rule H27). Without look-around, so that a browser's rule reads them too.
 */
export const PRIVATE_HOSTS = [
  // A name of one part: localhost, a router, a machine of the house.
  '[^.:\\[\\]/]+\\.?',
  '.+\\.(?:localhost|local|internal|intranet|lan|home|corp|home\\.arpa)\\.?',
  // This host, private, shared, loopback, link-local (the clouds' metadata too), benchmarks, multicast, reserved.
  '(?:0|10|127)(?:\\.\\d+){3}',
  '172\\.(?:1[6-9]|2\\d|3[01])(?:\\.\\d+){2}',
  '100\\.(?:6[4-9]|[7-9]\\d|1[01]\\d|12[0-7])(?:\\.\\d+){2}',
  '(?:169\\.254|192\\.168|192\\.0|198\\.1[89])(?:\\.\\d+){2}',
  '(?:22[4-9]|2[3-5]\\d)(?:\\.\\d+){3}',
  // All of IPv6 but 2000::/3, and of that what wraps an IPv4 address (6to4, Teredo).
  '\\[(?:[^23]|[0-9a-f]{1,3}:|2002:|2001:0?:).*\\]',
] as const;

const ANY = new RegExp(`^(?:${PRIVATE_HOSTS.join('|')})$`);

/** Whether an address can be on the public internet as far as its host tells; a name may still lead elsewhere. */
export const isPublicHost = (url: URL): boolean => !ANY.test(url.hostname);
