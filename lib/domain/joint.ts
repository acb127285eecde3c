import type { Change, DossierRecord, Kind } from './change.ts';
import type { Claim } from './claim.ts';
import type { PlanDocument } from './document.ts';
import type { Entity } from './entity.ts';
import type { Question } from './question.ts';

/**
 * One of the dossiers that are seen together. The first keeps its ids; those of any other get the dossier's id and a
 * dot before them, which no id has of itself, so that no dossier can speak in another's name (DESIGN §4).
 */
export interface Member {
  dossier: string;
  /** What stands before its ids: nothing, or its id and a dot. */
  prefix: string;
  /** Ids of its entities that are entities of the first dossier, and which. */
  entities: Record<string, string>;
  /** Ids of its sources that are sources of the first dossier, and which. */
  sources: Record<string, string>;
}

/** A record under the ids that it has among the others. */
export function jointRecord<T extends DossierRecord>(member: Member, kind: Kind, record: T): T {
  if (member.prefix === '' || kind === 'dossier') return record;
  return { ...record, ...renamed(member, { kind, id: record.id, record }) };
}

/** The id by which a record of a member goes among the others. */
export const jointId = (member: Member, kind: Kind, id: string): string =>
  (kind === 'entities' || kind === 'sources' ? own(member[kind], id) : undefined) ?? member.prefix + id;

/** The member whose record has this id, and its id there. */
export function memberOf<M extends Member>(members: readonly M[], id: string): [M | undefined, string] {
  const dot = id.indexOf('.');
  const member = members.find(({ prefix }) => prefix === id.slice(0, dot + 1));
  return [member, id.slice(dot + 1)];
}

const own = (names: Record<string, string>, id: string): string | undefined =>
  Object.hasOwn(names, id) ? names[id] : undefined;

/** The fields of a record that name records. */
function renamed(member: Member, { kind, record }: Change): object {
  const entity = (id: string): string => jointId(member, 'entities', id);
  const source = (id: string): string => jointId(member, 'sources', id);
  const plain = (id: string): string => member.prefix + id;
  if (kind === 'entities') return renamedEntity(record as Entity, entity);
  if (kind === 'sources') return { id: source((record as Entity).id) };
  if (kind === 'documents') {
    const { id, former } = record as PlanDocument;
    return { id: entity(id), former: former && entity(former) };
  }
  const { id, about } = record as Question;
  if (kind === 'questions') return { id: plain(id), about: about.map(entity) };
  return renamedClaim(record as Claim, entity, source, plain);
}

type Rename = (id: string) => string;

const renamedEntity = ({ id, near, versionOf, standsFor }: Entity, entity: Rename): Partial<Entity> => ({
  id: entity(id),
  ...(near && { near: near.map(entity) }),
  ...(versionOf !== undefined && { versionOf: entity(versionOf) }),
  ...(standsFor !== undefined && { standsFor: entity(standsFor) }),
});

const renamedClaim = (claim: Claim, entity: Rename, source: Rename, plain: Rename): Partial<Claim> => ({
  id: plain(claim.id),
  speaker: entity(claim.speaker),
  about: claim.about.map(entity),
  question: claim.question && plain(claim.question),
  responses: claim.responses.map(({ to, how }) => ({ to: plain(to), how })),
  reports: claim.reports.map((report) => ({
    ...report,
    source: source(report.source),
    origin: source(report.origin),
  })),
});
