import type { PlanDocument } from '../domain/document.ts';
import type { Dossier } from '../domain/dossier.ts';
import type { DossierFault } from './fault.ts';
import { idsOf, inFile, loaded } from './fault.ts';

const say = inFile('documents');

/** Plan texts that are no entity, come from no earlier version, or have points out of order or from nowhere. */
export function documentFaults({ entities, documents }: Dossier): DossierFault[] {
  const known = idsOf(entities);
  return documents.flatMap((document) => {
    const { id, date, former, points } = document;
    const before = documents.find((one) => one.id === former);
    return [
      ...(known.has(id) ? [] : [say(id, 'id', 'is no entity')]),
      ...(former === null || before ? [] : [say(id, 'former', `is unknown: ${former}`)]),
      ...(before && before.date >= date ? [say(id, 'former', `is no earlier version: ${before.id}`)] : []),
      ...points.flatMap((_, place) => pointFaults(document, place, before)),
    ];
  });
}

function pointFaults(
  { id, points }: PlanDocument,
  place: number,
  former: PlanDocument | undefined,
): DossierFault[] {
  const point = points[place];
  if (!point) return [];
  const numbers = new Set(former?.points.map(({ n }) => n));
  return [
    ...(point.n > (points[place - 1]?.n ?? 0) ? [] : [say(id, `points.${point.n}.n`, 'is out of order')]),
    ...point.from
      .filter((one) => !numbers.has(one))
      .map((one) => say(id, `points.${point.n}.from`, `is no former point: ${one}`)),
    ...loaded(say, id, `points.${point.n}.gist`, point.gist),
  ];
}
