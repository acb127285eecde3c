import type { Day } from '../domain/day.ts';
import type { Permalink, RecordContent, RecordPage } from '../domain/record-page.ts';
import { countClaims } from './count-claims.ts';
import type { OpenRecord } from './open-record.ts';
import type { View } from './open-rows.ts';
import { readClaim } from './read-claim.ts';
import { readEntity, readQuestion } from './read-details.ts';
import { readMatrix } from './read-matrix.ts';
import { readPlan } from './read-plan.ts';
import { readSources } from './read-sources.ts';
import { readTimeline } from './read-timeline.ts';
import { spreadDays } from './spread-days.ts';

/** What the record's page shows at an address, for one reader, as of the day in view. */
export function readRecord(opened: OpenRecord, link: Permalink, today: Day): RecordPage {
  const view = { asOf: link.asOf ?? today, today, trust: opened.trust };
  return {
    asOf: view.asOf,
    today,
    ...spreadDays(opened, view),
    counts: countClaims(opened.record.ledger.day.keys(), opened.open, view),
    sourceName: sourceName(opened, link),
    content: READERS[link.shows](opened, link, view),
  };
}

/** A source that the record does not have is named as the address names it. */
const sourceName = ({ record }: OpenRecord, { source }: Permalink): string | null =>
  record.ledger.sources.find(({ id }) => id === source)?.name ?? source;

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
