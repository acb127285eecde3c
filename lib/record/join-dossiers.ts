import type { Dossier } from '../domain/dossier.ts';
import type { Entity } from '../domain/entity.ts';
import type { Member } from '../domain/joint.ts';
import { jointId, jointRecord } from '../domain/joint.ts';
import type { JointView } from '../domain/shown.ts';
import type { Source } from '../domain/source.ts';
import { makeLedger } from './make-ledger.ts';
import type { RecordRows } from './open-rows.ts';

/** A dossier with its place; the one in place 0 keeps its ids, whether others are there or not. */
export interface Placed {
  place: number;
  dossier: Dossier;
}

/** How several dossiers are seen together, in the order of their places; one ledger holds the facts of all. */
export function joinDossiers(dossiers: readonly Placed[]): JointView {
  const placed = dossiers.toSorted((a, b) => a.place - b.place);
  const first = placed.find(({ place }) => place === 0)?.dossier;
  const members = placed.map(({ dossier }) => memberOf(dossier, first));
  const rows = placed.map(({ dossier }, n) => rowsOf(dossier, members[n]));
  const ledger = makeLedger({
    entities: rows.flatMap(({ entities }) => entities),
    questions: rows.flatMap(({ questions }) => questions),
    claims: rows.flatMap(({ claims }) => claims),
    sources: rows.flatMap(({ sources }) => sources),
  });
  return { members, ledger };
}

/** What is the same in the first dossier: a thing with the same Wikidata entry, a source with none but its domains. */
function memberOf(record: Dossier, first: Dossier | undefined): Member {
  const { dossier, entities, sources } = record;
  if (record === first) return { dossier: dossier.id, prefix: '', entities: {}, sources: {} };
  const known = new Map(first?.entities.flatMap((one) => (one.wikidata ? [[one.wikidata, one]] : [])));
  const same = (entity: Entity): string | undefined => {
    const one = known.get(entity.wikidata ?? '');
    // A plan's text stays the dossier's own: its points are.
    return one && one.kind !== 'document' && entity.kind !== 'document' ? one.id : undefined;
  };
  return {
    dossier: dossier.id,
    prefix: `${dossier.id}.`,
    entities: namesOf(entities, same),
    sources: namesOf(sources, (source) => sameSource(source, first?.sources ?? [])),
  };
}

const sameSource = ({ domains }: Source, known: readonly Source[]): string | undefined =>
  domains.length === 0
    ? undefined
    : known.find((one) => domains.every((domain) => one.domains.includes(domain)))?.id;

function namesOf<T extends { id: string }>(
  records: readonly T[],
  same: (record: T) => string | undefined,
): Record<string, string> {
  const found = records.flatMap((record) => {
    const id = same(record);
    return id === undefined ? [] : [[record.id, id] as const];
  });
  return Object.fromEntries(found);
}

/** A dossier's records as they go among the others; what the first has already is left to it. */
function rowsOf(dossier: Dossier, member: Member | undefined): RecordRows {
  if (!member || member.prefix === '') return dossier;
  const own = (kind: 'entities' | 'sources') => (one: { id: string }) =>
    jointId(member, kind, one.id) === member.prefix + one.id;
  return {
    entities: dossier.entities.filter(own('entities')).map((one) => jointRecord(member, 'entities', one)),
    sources: dossier.sources.filter(own('sources')).map((one) => jointRecord(member, 'sources', one)),
    questions: dossier.questions.map((one) => jointRecord(member, 'questions', one)),
    claims: dossier.claims.map((one) => jointRecord(member, 'claims', one)),
  };
}
