import type { Day } from './day.ts';

/** The address of a record on the page of the whole record, as of a day where one is given, else of today. */
export const permalink = (
  { kind, id }: { kind: 'entity' | 'question' | 'claim'; id: string },
  asOf?: Day,
): string => `/record.html#${kind}/${id}${asOf === undefined ? '' : `/as-of/${asOf}`}`;
