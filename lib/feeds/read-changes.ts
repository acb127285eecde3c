import { recordFaults } from '../dossier/validate-dossier.ts';
import type { Change, DossierRecord, Kind } from '../domain/change.ts';
import { KINDS } from '../domain/change.ts';
import { compareChanges } from './change.ts';
import type { Bytes } from './digest.ts';
import { FeedFault } from './feed-fault.ts';
import { readJson } from './read-json.ts';
import type { Release } from './release.ts';
import { isText } from './shapes.ts';
import { unpackLines } from './unpack-lines.ts';

/**
 * The changes of a downloaded release in their order, each record checked against the dossier's schema as it comes.
 * Ends with the fault of the first bad line, for which the whole release is refused, or with null.
 */
export async function* readChanges(
  packed: Bytes,
  release: Release,
): AsyncGenerator<Change, FeedFault | null> {
  const { name, n } = release;
  const lines = unpackLines(packed, release);
  let before: Change | null = null;
  let count = 0;
  for (let next = await lines.next(); ; next = await lines.next()) {
    if (next.done)
      return next.value ?? (count === n ? null : new FeedFault('mismatch', name, `not ${n} lines`));
    const change = readLine(next.value, name);
    if (change instanceof FeedFault) return change;
    if ((before && compareChanges(before, change) >= 0) || (change.record === null && release.from === null))
      return new FeedFault('record', name, `${change.kind} ${change.id}: out of order`);
    yield change;
    before = change;
    count += 1;
  }
}

function readLine(line: Uint8Array, name: string): Change | FeedFault {
  const json = readJson(line);
  const [kind, what, ...more] = Array.isArray(json) ? (json as unknown[]) : [];
  if (!isKind(kind) || more.length > 0) return new FeedFault('record', name, 'is no change');
  if (isText(what))
    return kind === 'dossier'
      ? new FeedFault('record', name, 'takes the card')
      : { kind, id: what, record: null };
  const [fault] = recordFaults(kind, what, '?');
  if (fault) return new FeedFault('record', name, `${kind} ${fault.record}: ${fault.field} ${fault.reason}`);
  // The schema has just been seen to hold.
  const record = what as DossierRecord;
  return { kind, id: record.id, record };
}

const isKind = (value: unknown): value is Kind => (KINDS as readonly unknown[]).includes(value);
