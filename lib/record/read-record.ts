import type { Day } from '../domain/day.ts';
import type { Permalink, RecordContent, RecordPage } from '../domain/record-page.ts';
import { countClaims } from './count-claims.ts';
import type { OpenRecord } from './open-record.ts';
import type { View } from './open-rows.ts';
import { planChanges } from './plan-changes.ts';
import { readClaim } from './read-claim.ts';
import { readEntity, readQuestion } from './read-details.ts';
import { readMatrix } from './read-matrix.ts';
import { readSources } from './read-sources.ts';
import { readTimeline } from './read-timeline.ts';
import { spreadDays } from './spread-days.ts';
import { matchText } from './match-text.ts';

/** What the record's page shows at an address, for one reader, as of the day in view. */
export function readRecord(opened: OpenRecord, link: Permalink, today: Day): RecordPage {
  const view = { asOf: link.asOf ?? today, today, trust: opened.trust };
  return {
    asOf: view.asOf,
    today,
    ...spreadDays(opened, view),
    counts: countClaims(opened.record.ledger.day.keys(), opened.open, view),
    content: READERS[link.shows](opened, link, view),
  };
}

type Reader = (opened: OpenRecord, link: Permalink, view: View) => RecordContent;

const READERS: Record<Permalink['shows'], Reader> = {
  matrix: readMatrix,
  timeline: readTimeline,
  plan: readPlan,
  sources: readSources,
  question: readQuestion,
  entity: readEntity,
  claim: readClaim,
};

/** The plan's versions up to the day in view, and the points that contain the words sought. */
function readPlan({ record }: OpenRecord, { text }: Permalink, { asOf }: View): RecordContent {
  const matches = matchText(text);
  const page = planChanges(
    record.documents.filter(({ date }) => date <= asOf),
    record.entities,
  );
  const textOf = ({ cells }: (typeof page.rows)[number]): string[] =>
    cells.flatMap(({ points }) => points.flatMap(({ changes }) => changes.map((one) => one.text)));
  return { ...page, rows: page.rows.filter((row) => matches(...textOf(row))) };
}
