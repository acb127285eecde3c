/** What has an address of its own on the page of the whole record. */
export const LINKED = ['entity', 'question', 'claim'] as const;

export interface Permalink {
  kind: (typeof LINKED)[number];
  id: string;
}

/** The address of a record on the page of the whole record. */
export const permalink = ({ kind, id }: Permalink): string => `/record.html#${kind}/${id}`;

/** The record that an address's fragment names, or null. */
export function readPermalink(hash: string): Permalink | null {
  const [, named, id] = /^#([a-z]+)\/([a-z0-9][a-z0-9-]{0,99})$/.exec(hash) ?? [];
  const kind = LINKED.find((one) => one === named);
  return kind && id !== undefined ? { kind, id } : null;
}
