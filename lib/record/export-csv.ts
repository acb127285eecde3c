import type { ExportedClaim, ExportedReport, RecordExport } from '../domain/record-export.ts';
import { csvText } from './csv-text.ts';

/** The claims as CSV: a row for each report, the claim's columns repeated. */
export function exportCsv({ record, title, license, asOf, claims }: RecordExport): string {
  const about = [record, title, license, asOf];
  const rows = claims.flatMap((claim) =>
    claim.reports.map((report) => [...about, ...claimFields(claim), ...reportFields(report)]),
  );
  return csvText([CSV_COLUMNS, ...rows]);
}

/** The names of the columns, in their order. */
export const CSV_COLUMNS = [
  'record',
  'title',
  'license',
  'as_of',
  'claim',
  'date',
  'speaker',
  'speaker_name',
  'side',
  'person',
  'attribution',
  'act',
  'content',
  'question',
  'question_text',
  'position',
  'position_label',
  'answers',
  'source',
  'source_name',
  'origin',
  'origin_name',
  'url',
  'published',
  'quote',
] as const;

const claimFields = ({ speaker, question, position, ...claim }: ExportedClaim): string[] => [
  claim.id,
  claim.date,
  speaker.id,
  speaker.name,
  speaker.side,
  speaker.person ? 'yes' : 'no',
  claim.attribution,
  claim.act,
  claim.content,
  question?.id ?? '',
  question?.text ?? '',
  position?.id ?? '',
  position?.label ?? '',
  claim.answers.map((one) => `${one.how} ${one.claim}`).join('; '),
];

const reportFields = (report: ExportedReport): string[] => [
  report.source,
  report.sourceName,
  report.origin,
  report.originName,
  report.url,
  report.published ?? '',
  report.quote ?? '',
];
