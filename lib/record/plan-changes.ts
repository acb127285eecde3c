import type { PlanDocument, Point } from '../domain/document.ts';
import type { Entity } from '../domain/entity.ts';
import type { PointFate } from '../domain/overview.ts';
import type { Change, Fate, PlanCell, PlanPage } from '../domain/record-page.ts';
import { planHistory } from './plan-history.ts';
import { wordChanges } from './word-changes.ts';

type Documents = ReadonlyMap<string, PlanDocument>;

/** The plan's points followed through its versions, with the words that changed between a point and what it came from. */
export function planChanges(documents: readonly PlanDocument[], entities: readonly Entity[]): PlanPage {
  const { versions, points } = planHistory(documents, entities);
  const byId = new Map(documents.map((one) => [one.id, one]));
  const rows = points.map((history) => ({
    id: `${history.first}-${history.point.n}`,
    category: history.point.category,
    cells: history.fates.map((fate) => cellOf(fate, byId)),
  }));
  const counted = versions.map((version, n) => ({
    ...version,
    points: byId.get(version.id)?.points.length ?? 0,
    fates: tally(rows.flatMap(({ cells }) => cells[n]?.fate ?? [])),
  }));
  return { shows: 'plan', versions: counted, rows };
}

function cellOf({ version, points, fate }: PointFate, byId: Documents): PlanCell {
  const document = byId.get(version);
  const former = byId.get(document?.former ?? '');
  const shown = points.map((point) => ({
    n: point.n,
    url: point.urls[0] ?? null,
    changes: changesOf(point, former),
  }));
  return { version, points: shown, fate: fateOf(fate, shown, former === undefined) };
}

/** A point against all that it came from; what came from nothing is new as it stands. */
function changesOf(point: Point, former: PlanDocument | undefined): Change[] {
  const origins = former?.points.filter(({ n }) => point.from.includes(n)) ?? [];
  if (origins.length === 0) return [{ how: 'kept', text: point.gist }];
  return wordChanges(origins.map(({ gist }) => gist).join(' '), point.gist);
}

/** In the first version of all nothing is new: there was nothing before. */
function fateOf(fate: PointFate['fate'], shown: PlanCell['points'], isFirst: boolean): Fate {
  if (fate === 'begins') return isFirst ? 'none' : 'new';
  if (fate === 'dropped') return 'dropped';
  if (fate === 'unknown') return 'unpublished';
  if (fate === 'unrelated') return 'none';
  const same = shown.every(({ changes }) => changes.every(({ how }) => how === 'kept'));
  return same ? 'kept' : 'changed';
}

function tally(fates: readonly Fate[]): Partial<Record<Fate, number>> {
  const found: Partial<Record<Fate, number>> = {};
  for (const fate of fates) found[fate] = (found[fate] ?? 0) + 1;
  return found;
}
