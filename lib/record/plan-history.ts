import type { PlanDocument, Point } from '../domain/document.ts';
import type { Entity } from '../domain/entity.ts';
import type { PlanHistory, PointFate, PointHistory } from '../domain/overview.ts';

/** The plan's versions in the order of their days, and each point followed from the version in which it first stands. */
export function planHistory(documents: readonly PlanDocument[], entities: readonly Entity[]): PlanHistory {
  const names = new Map(entities.map(({ id, names }) => [id, names['en'] ?? id]));
  const byDate = documents.toSorted((a, b) => (a.date + a.id < b.date + b.id ? -1 : 1));
  return {
    versions: byDate.map(({ id, date, former, complete }) => ({
      id,
      name: names.get(id) ?? id,
      date,
      former,
      complete,
    })),
    points: byDate.flatMap((version) =>
      version.points
        .filter(({ from }) => from.length === 0)
        .map((point) => historyOf(version, point, byDate)),
    ),
  };
}

function historyOf(first: PlanDocument, point: Point, byDate: readonly PlanDocument[]): PointHistory {
  const standing = new Map<string, Point[]>([[first.id, [point]]]);
  const fates = byDate.map((version): PointFate => {
    if (version.id === first.id) return { version: version.id, points: [point], fate: 'begins' };
    const before = version.former === null ? undefined : standing.get(version.former);
    if (!before) return { version: version.id, points: [], fate: 'unrelated' };
    const points = version.points.filter(({ from }) => before.some(({ n }) => from.includes(n)));
    standing.set(version.id, points);
    return { version: version.id, points, fate: fateOf(points, before, version) };
  });
  return { first: first.id, point, fates };
}

function fateOf(
  points: readonly Point[],
  before: readonly Point[],
  version: PlanDocument,
): PointFate['fate'] {
  if (points.length > 0) return 'continues';
  if (before.length === 0) return 'unrelated';
  return version.complete ? 'dropped' : 'unknown';
}
