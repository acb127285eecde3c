import type { Act, Attribution, ResponseKind } from './claim.ts';
import type { Day } from './day.ts';
import type { Side } from './side.ts';

/** A report of an exported claim. */
export interface ExportedReport {
  source: string;
  sourceName: string;
  origin: string;
  originName: string;
  url: string;
  published: Day | null;
  quote: string | null;
}

/** A claim as it leaves the record: with the names and texts that its ids stand for, and its counting reports. */
export interface ExportedClaim {
  id: string;
  date: Day;
  speaker: { id: string; name: string; side: Side; person: boolean };
  attribution: Attribution;
  act: Act;
  content: string;
  question: { id: string; text: string } | null;
  position: { id: string; label: string } | null;
  answers: { claim: string; how: ResponseKind }[];
  reports: ExportedReport[];
}

/** The claims in view, and of which record, day and licence they are. */
export interface RecordExport {
  record: string;
  title: string;
  license: string;
  asOf: Day;
  claims: ExportedClaim[];
}
