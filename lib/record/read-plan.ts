import type { Permalink, PlanPage } from '../domain/record-page.ts';
import { matchText } from './match-text.ts';
import type { OpenRecord } from './open-record.ts';
import type { View } from './open-rows.ts';
import { planChanges } from './plan-changes.ts';

/** The plan's versions up to the day in view, and the points that contain the words sought. */
export function readPlan(
  { record }: OpenRecord,
  { text }: Permalink,
  { asOf }: Pick<View, 'asOf'>,
): PlanPage {
  const matches = matchText(text);
  const page = planChanges(
    record.documents.filter(({ date }) => date <= asOf),
    record.entities,
  );
  const textOf = ({ cells }: (typeof page.rows)[number]): string[] =>
    cells.flatMap(({ points }) => points.flatMap(({ changes }) => changes.map((one) => one.text)));
  return { ...page, rows: page.rows.filter((row) => matches(...textOf(row))) };
}
