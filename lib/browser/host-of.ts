/** The host name in what a reader types or pastes as a site ("bbc.com", "https://www.bbc.com/news"), or null for no site. */
export function hostOf(text: string): string | null {
  const typed = text.trim();
  const address = typed.includes('://') ? typed : `https://${typed}`;
  const url = /\s/.test(typed) ? null : URL.parse(address);
  if (!url || !/^https?:$/.test(url.protocol) || url.username !== '') return null;
  const host = url.hostname.replace(/\.$/, '');
  return isHost(host) ? host : null;
}

/** Whether a text is a host name as a page's address has it: letters, digits and hyphens between dots, or an address. */
export const isHost = (text: string): boolean =>
  text.length <= 253 && /^(?:\[[0-9a-f:.]+\]|[a-z0-9_-]{1,63}(?:\.[a-z0-9_-]{1,63})*)$/.test(text);
