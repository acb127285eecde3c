import type { Settings } from './settings.ts';

/** What the settings say of sites. */
type Sites = Pick<Settings, 'where' | 'listed' | 'off'>;

/** Whether a host is one of these sites or of their subdomains: who types bbc.com means www.bbc.com too. */
export const isListed = (sites: readonly string[], host: string): boolean =>
  sites.some((one) => host === one || host.endsWith(`.${one}`));

/** Whether the settings let the pages of a host be read unasked. */
export const isRead = ({ where, listed, off }: Sites, host: string): boolean =>
  !isListed(off, host) && (where === 'all' || (where === 'listed' && isListed(listed, host)));

/** The sites that remain switched off when a host is no longer. */
export const offWithout = (off: readonly string[], host: string): string[] =>
  off.filter((one) => !isListed([one], host));

/** The settings after the reader switched a host. */
export function switchHost({ where, listed, off }: Sites, host: string, on: boolean): Partial<Sites> {
  if (!on) return { off: [...off.filter((one) => one !== host), host] };
  return {
    off: offWithout(off, host),
    ...(where === 'listed' && !isListed(listed, host) ? { listed: [...listed, host] } : {}),
  };
}
