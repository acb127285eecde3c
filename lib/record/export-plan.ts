import type { DossierCard } from '../domain/dossier.ts';
import type { Day } from '../domain/day.ts';
import type { Fate, PlanCell, PlanPage } from '../domain/record-page.ts';
import { csvText } from './csv-text.ts';

/** A point of one version as it leaves the record. */
interface ExportedPoint {
  version: string;
  versionName: string;
  date: Day;
  n: number;
  category: string;
  /** What became of it since the version before. */
  fate: Fate;
  text: string;
  url: string | null;
}

/** The plan's points in view, version by version, as the text of a JSON or CSV file. */
export function exportPlan(
  { versions, rows }: PlanPage,
  { asOf, card }: { asOf: Day; card: DossierCard | undefined },
  format: 'json' | 'csv',
): string {
  const points = versions.flatMap((version) =>
    rows.flatMap(({ category, cells }) =>
      cells
        .filter((cell) => cell.version === version.id)
        .flatMap((cell) => pointsOf(cell, version, category)),
    ),
  );
  const { id: record = '', title = '', license = '' } = card ?? {};
  if (format === 'json') return `${JSON.stringify({ record, title, license, asOf, points }, null, 2)}\n`;
  return csvText([
    PLAN_COLUMNS,
    ...points.map((point) => [record, title, license, asOf, ...fieldsOf(point)]),
  ]);
}

const PLAN_COLUMNS = [
  'record',
  'title',
  'license',
  'as_of',
  'version',
  'version_name',
  'date',
  'n',
  'category',
  'fate',
  'text',
  'url',
];

function pointsOf(
  { fate, points }: PlanCell,
  { id, name, date }: PlanPage['versions'][number],
  category: string,
): ExportedPoint[] {
  return points.map(({ n, changes, url }) => ({
    version: id,
    versionName: name,
    date,
    n,
    category,
    fate,
    text: changes.map(({ how, text }) => (how === 'removed' ? '' : text)).join(''),
    url,
  }));
}

const fieldsOf = ({ version, versionName, date, n, category, fate, text, url }: ExportedPoint): string[] => [
  version,
  versionName,
  date,
  String(n),
  category,
  fate,
  text,
  url ?? '',
];
