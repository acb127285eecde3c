import { isPublicHost } from '../domain/private-hosts.ts';

/** Whether an address is one at which a feed may lie: https on its usual port, of a public host (rule H27). */
export function isPublicHttps(address: string): boolean {
  const url = URL.parse(address);
  return url?.protocol === 'https:' && url.port === '' && isPublicHost(url);
}
