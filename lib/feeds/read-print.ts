/** The host to which a feed's link leads and the fingerprint that it names; null for a link that names none. */
export function readPrint(link: string): { host: string; fingerprint: string } | null {
  const url = URL.parse(link.trim());
  const [, fingerprint] = /^#sha256-([0-9a-f]{64})$/i.exec(url?.hash ?? '') ?? [];
  return url && fingerprint !== undefined ? { host: url.host, fingerprint: fingerprint.toLowerCase() } : null;
}
