import type { Change, DossierRecord, Kind } from '../domain/change.ts';
import { KINDS } from '../domain/change.ts';
import type { Dossier } from '../domain/dossier.ts';
import { FeedFault } from './feed-fault.ts';

/** A dossier after these changes, its lists sorted by id; or the fault that what is withdrawn is not there. */
export function applyChanges(
  dossier: Dossier,
  changes: readonly Change[],
  name: string,
): Dossier | FeedFault {
  const after: Dossier = { ...dossier };
  const byKind = Map.groupBy(changes, ({ kind }) => kind);
  for (const [kind, some] of byKind) {
    if (kind === 'dossier') Object.assign(after, { dossier: some.at(-1)?.record });
    else {
      const list = applyTo(dossier[kind], some);
      if (!list) return new FeedFault('state', name, `${kind} withdrawn and not held`);
      Object.assign(after, { [kind]: list });
    }
  }
  return after;
}

/** Changes one after another as one: of several to a record the last. */
export function foldChanges(before: readonly Change[], next: readonly Change[]): Change[] {
  const key = ({ kind, id }: Change): string => `${KINDS.indexOf(kind)}/${id}`;
  return [...new Map([...before, ...next].map((change) => [key(change), change])).values()];
}

function applyTo(
  records: Dossier[Exclude<Kind, 'dossier'>],
  changes: readonly Change[],
): DossierRecord[] | null {
  const byId = new Map<string, DossierRecord>(records.map((record) => [record.id, record]));
  for (const { id, record } of changes) {
    if (record) byId.set(id, record);
    else if (!byId.delete(id)) return null;
  }
  return [...byId.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
}
