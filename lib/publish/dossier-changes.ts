import { canonicalBytes } from '../feeds/canonical.ts';
import type { Change } from '../domain/change.ts';
import { compareChanges, lineOf } from '../feeds/change.ts';
import type { Bytes } from '../feeds/digest.ts';
import { hexOf } from '../feeds/hex.ts';

/** What leads from one state to the other: new and newer records, and those withdrawn. */
export function diffRecords(before: readonly Change[], after: readonly Change[]): Change[] {
  const old = new Map(before.map((one) => [keyOf(one), formOf(one)]));
  const kept = new Set(after.map(keyOf));
  const withdrawn = before
    .filter((one) => !kept.has(keyOf(one)))
    .map((one): Change => ({ ...one, record: null }));
  return [...after.filter((one) => old.get(keyOf(one)) !== formOf(one)), ...withdrawn].sort(compareChanges);
}

/** The lines of a release, unpacked. */
export const linesOf = (changes: readonly Change[]): Bytes =>
  new TextEncoder().encode(changes.map((change) => `${lineOf(change)}\n`).join(''));

const keyOf = ({ kind, id }: Change): string => `${kind}/${id}`;

const formOf = ({ record }: Change): string => hexOf(canonicalBytes(record));
