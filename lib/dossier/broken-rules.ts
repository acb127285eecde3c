import type { Dossier } from '../domain/dossier.ts';
import { claimsFaults } from './claim-rules.ts';
import { documentFaults } from './document-rules.ts';
import { idsOf, inFile, loaded, unknownOf } from './fault.ts';
import type { DossierFault } from './fault.ts';

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

function entityFaults({ entities }: Dossier): DossierFault[] {
  const known = idsOf(entities);
  const say = inFile('entities');
  return entities.flatMap(({ id, standsFor, gist, roles }) => [
    ...unknownOf(standsFor === undefined ? [] : [standsFor], known).map((one) =>
      say(id, 'standsFor', `names nobody: ${one}`),
    ),
    ...roles
      .filter(({ from, to }) => from !== null && to !== null && from > to)
      .map(({ title }) => say(id, 'roles', `end before they begin: ${title}`)),
    ...loaded(say, id, 'gist', gist),
  ]);
}

function questionFaults({ entities, questions }: Dossier): DossierFault[] {
  const known = idsOf(entities);
  const say = inFile('questions');
  return questions.flatMap(({ id, text, about, positions }) => [
    ...unknownOf(about, known).map((entity) => say(id, 'about', `names nobody: ${entity}`)),
    ...(idsOf(positions).size < positions.length ? [say(id, 'positions', 'has an id twice')] : []),
    ...loaded(say, id, 'text', text),
    ...positions.flatMap(({ label }) => loaded(say, id, 'positions', label)),
  ]);
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
