/**
 * How every file is asked for: nothing of the reader goes along, and the browser keeps no copy, whose validators would
 * make readers known again.
 */
export const REQUEST_INIT = {
  credentials: 'omit',
  referrerPolicy: 'no-referrer',
  cache: 'no-store',
} as const satisfies RequestInit;
