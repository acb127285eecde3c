import type { Claim } from '../domain/claim.ts';
import type { Dossier } from '../domain/dossier.ts';
import { loadedWord } from './loaded-words.ts';
import type { DossierFault } from './validate-dossier.ts';

type Say = (record: string, field: string, reason: string) => DossierFault;

/** The rules of DESIGN §4 that tie records together, broken; all records are known to have their shape. */
export function findBrokenRules(dossier: Dossier): DossierFault[] {
  const { entities, questions, claims, sources, documents } = dossier;
  return [
    ...orderFaults('entities', entities),
    ...orderFaults('questions', questions),
    ...orderFaults('claims', claims),
    ...orderFaults('sources', sources),
    ...orderFaults('documents', documents),
    ...entityFaults(dossier),
    ...questionFaults(dossier),
    ...claimsFaults(dossier),
    ...domainFaults(dossier),
    ...documentFaults(dossier),
  ];
}

const inFile =
  (file: string): Say =>
  (record, field, reason) => ({ file, record, field, reason });

function orderFaults(file: string, records: readonly { id: string }[]): DossierFault[] {
  const say = inFile(file);
  return records.flatMap(({ id }, n) => {
    const before = records[n - 1]?.id;
    if (before === undefined || before < id) return [];
    return [
      say(id, 'id', before === id ? 'is there twice' : `stands after ${before}: records are sorted by id`),
    ];
  });
}

const idsOf = (records: readonly { id: string }[]): Set<string> => new Set(records.map(({ id }) => id));

function entityFaults({ entities }: Dossier): DossierFault[] {
  const known = idsOf(entities);
  const say = inFile('entities');
  return entities.flatMap(({ id, standsFor, gist }) => [
    ...(standsFor === undefined || known.has(standsFor)
      ? []
      : [say(id, 'standsFor', `names nobody: ${standsFor}`)]),
    ...loaded(say, id, 'gist', gist),
  ]);
}

function questionFaults({ entities, questions }: Dossier): DossierFault[] {
  const known = idsOf(entities);
  const say = inFile('questions');
  return questions.flatMap(({ id, about, positions }) => [
    ...about
      .filter((entity) => !known.has(entity))
      .map((entity) => say(id, 'about', `names nobody: ${entity}`)),
    ...(idsOf(positions).size < positions.length ? [say(id, 'positions', 'has an id twice')] : []),
    ...positions.flatMap(({ label }) => loaded(say, id, 'positions', label)),
  ]);
}

function loaded(say: Say, record: string, field: string, text: string): DossierFault[] {
  const word = loadedWord(text);
  return word === null ? [] : [say(record, field, `has the loaded word “${word}”`)];
}

/** What a claim may refer to. */
interface Known {
  people: ReadonlySet<string>;
  papers: ReadonlySet<string>;
  questions: Dossier['questions'];
  claims: ReadonlyMap<string, Claim>;
}

function claimsFaults({ entities, questions, claims, sources }: Dossier): DossierFault[] {
  const known: Known = {
    people: idsOf(entities),
    papers: idsOf(sources),
    questions,
    claims: new Map(claims.map((claim) => [claim.id, claim])),
  };
  return claims.flatMap((claim) => claimFaults(claim, known));
}

function claimFaults(claim: Claim, { people, papers, questions, claims }: Known): DossierFault[] {
  const say = inFile('claims');
  const { id, date, speaker, about, reports, content } = claim;
  return [
    ...[speaker]
      .filter((entity) => !people.has(entity))
      .map((entity) => say(id, 'speaker', `is nobody: ${entity}`)),
    ...about
      .filter((entity) => !people.has(entity))
      .map((entity) => say(id, 'about', `names nobody: ${entity}`)),
    ...positionFaults(claim, questions),
    ...responseFaults(claim, claims),
    ...reports.flatMap(({ source, origin, published }) => [
      ...(papers.has(source) ? [] : [say(id, 'reports.source', `is unknown: ${source}`)]),
      ...(papers.has(origin) ? [] : [say(id, 'reports.origin', `is unknown: ${origin}`)]),
      ...(published !== null && published < date
        ? [say(id, 'reports.published', `is before the claim: ${published}`)]
        : []),
    ]),
    ...loaded(say, id, 'content', content),
  ];
}

function positionFaults(
  { id, act, question, position }: Claim,
  questions: Dossier['questions'],
): DossierFault[] {
  const say = inFile('claims');
  if (question === null) return position === null ? [] : [say(id, 'position', 'has no question')];
  const asked = questions.find((one) => one.id === question);
  if (!asked) return [say(id, 'question', `is unknown: ${question}`)];
  if (act === 'withdraws')
    return position === null ? [] : [say(id, 'position', 'is kept by a claim that withdraws')];
  if (asked.positions.some((one) => one.id === position)) return [];
  return [say(id, 'position', `is not one of ${question}: ${position ?? 'none'}`)];
}

/** An answer is to an earlier claim: of the same day at most, and never around in a circle. */
function responseFaults(claim: Claim, claims: ReadonlyMap<string, Claim>): DossierFault[] {
  const say = inFile('claims');
  const faults = claim.responses.flatMap(({ to }) => {
    const other = claims.get(to);
    if (!other) return [say(claim.id, 'responses.to', `is unknown: ${to}`)];
    return other.date > claim.date ? [say(claim.id, 'responses.to', `is a later claim: ${to}`)] : [];
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

function domainFaults({ sources }: Dossier): DossierFault[] {
  const owner = new Map<string, string>();
  return sources.flatMap(({ id, domains }) =>
    domains.flatMap((domain) => {
      const first = owner.get(domain);
      owner.set(domain, id);
      return first === undefined
        ? []
        : [inFile('sources')(id, 'domains', `has ${domain}, which is ${first}’s`)];
    }),
  );
}

function documentFaults({ entities, documents }: Dossier): DossierFault[] {
  const known = idsOf(entities);
  const say = inFile('documents');
  return documents.flatMap(({ id, former, points }) => {
    const before = documents.find((one) => one.id === former);
    const numbers = new Set(before?.points.map(({ n }) => n));
    return [
      ...(known.has(id) ? [] : [say(id, 'id', 'is no entity')]),
      ...(former === null || before ? [] : [say(id, 'former', `is unknown: ${former}`)]),
      ...points.flatMap(({ n, from }) =>
        from
          .filter((one) => !numbers.has(one))
          .map((one) => say(id, `points.${n}.from`, `is no former point: ${one}`)),
      ),
    ];
  });
}
