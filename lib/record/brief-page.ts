import type { PageBriefing } from '../domain/briefing.ts';
import { countClaims, questionLines } from './brief-entity.ts';
import type { RecordRows, View } from './open-rows.ts';
import { openRows } from './open-rows.ts';
import { rowsAbout } from './rows-about.ts';

/** What the popup shows about a page that mentions these entities: the questions about any of them, and the counts. */
export function briefPage(rows: RecordRows, ids: readonly string[], view: View): PageBriefing {
  const open = openRows(rows, view.trust);
  const subjects = new Set(ids.flatMap((id) => [id, open.entities.get(id)?.standsFor ?? id]));
  const { claims, questions } = rowsAbout(rows, subjects);
  return {
    asOf: view.asOf,
    questions: questionLines(questions, open, view),
    counts: countClaims(claims, open, view),
  };
}
