import { isPublicHost } from '../domain/private-hosts.ts';

/** Whether an address is of a public host over https on its usual port, as far as the address itself tells (rule H27). */
export function isPublicHttps(address: string): boolean {
  const url = URL.parse(address);
  return url?.protocol === 'https:' && url.port === '' && isPublicHost(url);
}
