import browser from 'webextension-polyfill';
import { PRIVATE_HOSTS } from '../domain/private-hosts.ts';

/**
 * Keeps this extension's own requests away from loopback and private addresses for this session of the browser, also
 * where a redirect leads (security rule H27); pages' requests are none of its business. Kept when it is done: nothing is
 * fetched before. The loopback build talks to this machine and goes without.
 */
export async function guardRequests(): Promise<void> {
  if (import.meta.env.MODE === 'loopback') return;
  const addRules = PRIVATE_HOSTS.map((host, n) => ({
    id: n + 1,
    action: { type: 'block' as const },
    condition: {
      // An extension's host is its id, in Firefox a number of this installation.
      initiatorDomains: [location.host],
      regexFilter: `^[a-z]+://(?:[^/?#]*@)?${host}(?::\\d+)?(?:[/?#]|$)`,
    },
  }));
  await browser.declarativeNetRequest.updateSessionRules({
    removeRuleIds: addRules.map(({ id }) => id),
    addRules,
  });
}
