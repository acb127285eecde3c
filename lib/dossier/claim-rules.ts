import type { Claim, Report } from '../domain/claim.ts';
import type { Dossier } from '../domain/dossier.ts';
import type { Entity } from '../domain/entity.ts';
import type { Source } from '../domain/source.ts';
import type { DossierFault } from './fault.ts';
import { inFile, loaded, unknownOf } from './fault.ts';

/** What a claim may refer to, by id. */
interface Known {
  entities: ReadonlyMap<string, Entity>;
  sources: ReadonlyMap<string, Source>;
  questions: ReadonlyMap<string, Dossier['questions'][number]>;
  claims: ReadonlyMap<string, Claim>;
}

const say = inFile('claims');

/** Claims that refer to nothing, answer what came later, or carry a report that cannot be theirs. */
export function claimsFaults({ entities, questions, claims, sources }: Dossier): DossierFault[] {
  const byId = <T extends { id: string }>(records: readonly T[]) =>
    new Map(records.map((one) => [one.id, one]));
  const known: Known = {
    entities: byId(entities),
    sources: byId(sources),
    questions: byId(questions),
    claims: byId(claims),
  };
  return claims.flatMap((claim) => [
    ...unknownOf([claim.speaker], known.entities).map((id) => say(claim.id, 'speaker', `is nobody: ${id}`)),
    ...unknownOf(claim.about, known.entities).map((id) => say(claim.id, 'about', `names nobody: ${id}`)),
    ...positionFaults(claim, known),
    ...responseFaults(claim, known),
    ...reportFaults(claim, known),
    ...loaded(say, claim.id, 'content', claim.content),
  ]);
}

function positionFaults({ id, act, question, position }: Claim, { questions }: Known): DossierFault[] {
  if (question === null) return position === null ? [] : [say(id, 'position', 'has no question')];
  const asked = questions.get(question);
  if (!asked) return [say(id, 'question', `is unknown: ${question}`)];
  if (act === 'withdraws')
    return position === null ? [] : [say(id, 'position', 'is kept by a claim that withdraws')];
  if (asked.positions.some((one) => one.id === position)) return [];
  return [say(id, 'position', `is not one of ${question}: ${position ?? 'none'}`)];
}

/** An answer is to an earlier claim, of the same day at most, and never around in a circle; only a side replaces its own words. */
function responseFaults(claim: Claim, { claims, entities }: Known): DossierFault[] {
  const sideOf = (one: Claim) => entities.get(one.speaker)?.side;
  const faults = claim.responses.flatMap(({ to, how }) => {
    const other = claims.get(to);
    if (!other) return [say(claim.id, 'responses.to', `is unknown: ${to}`)];
    if (other.date > claim.date) return [say(claim.id, 'responses.to', `is a later claim: ${to}`)];
    return how === 'supersedes' && sideOf(other) !== sideOf(claim)
      ? [say(claim.id, 'responses.how', `supersedes another side’s words: ${to}`)]
      : [];
  });
  return answersItself(claim, claims)
    ? [...faults, say(claim.id, 'responses', 'come back to the claim itself')]
    : faults;
}

function answersItself(claim: Claim, claims: ReadonlyMap<string, Claim>): boolean {
  const seen = new Set<string>();
  const next = claim.responses.map(({ to }) => to);
  for (let to = next.pop(); to !== undefined; to = next.pop()) {
    if (to === claim.id) return true;
    if (!seen.has(to)) next.push(...(claims.get(to)?.responses.map((response) => response.to) ?? []));
    seen.add(to);
  }
  return false;
}

function reportFaults({ id, date, reports }: Claim, { sources }: Known): DossierFault[] {
  const seen = new Set<string>();
  return reports.flatMap((report) => {
    const { source, origin, published, url } = report;
    const again = seen.has(url);
    seen.add(url);
    return [
      ...unknownOf([source], sources).map((one) => say(id, 'reports.source', `is unknown: ${one}`)),
      ...unknownOf([origin], sources).map((one) => say(id, 'reports.origin', `is unknown: ${one}`)),
      ...(published !== null && published < date
        ? [say(id, 'reports.published', `is before the claim: ${published}`)]
        : []),
      ...(again ? [say(id, 'reports.url', `is there twice: ${url}`)] : []),
      ...addressFaults(id, report, sources.get(source)),
    ];
  });
}

/** A report's page lies on its source's own domains. */
function addressFaults(id: string, { url }: Report, source: Source | undefined): DossierFault[] {
  const host = new URL(url).hostname;
  const own = source?.domains.some((domain) => host === domain || host.endsWith(`.${domain}`)) ?? true;
  return own ? [] : [say(id, 'reports.url', `is on no domain of ${source?.id ?? ''}: ${host}`)];
}
