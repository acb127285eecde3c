import type { Change } from '../domain/change.ts';
import { KINDS } from '../domain/change.ts';

/** Before, beside or after: by kind, then by id. */
export const compareChanges = (a: Change, b: Change): number =>
  KINDS.indexOf(a.kind) - KINDS.indexOf(b.kind) || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);

/** The line of a change, without its end: `["claims",{…}]`, or `["claims","id"]` for one that is withdrawn. */
export const lineOf = ({ kind, id, record }: Change): string => JSON.stringify([kind, record ?? id]);
