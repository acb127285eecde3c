import type { ExportedClaim, RecordExport } from '../../lib/domain/record-export.ts';
import type { CSV_COLUMNS } from '../../lib/record/export-csv.ts';

type Row = Record<(typeof CSV_COLUMNS)[number], string>;

/** Reads an exported CSV back; what it cannot say (no claim at all) is an error. */
export function readCsv(file: string): RecordExport {
  const [head, ...rows] = cellsOf(file);
  const named = rows.map(
    (row) => Object.fromEntries((head ?? []).map((name, n) => [name, row[n] ?? ''])) as Row,
  );
  const [first] = named;
  if (!first) throw new Error('no claim');
  const claims = new Map<string, ExportedClaim>();
  for (const row of named) {
    const claim = claims.get(row.claim) ?? claimOf(row);
    claim.reports.push(reportOf(row));
    claims.set(claim.id, claim);
  }
  const { record, title, license, as_of: asOf } = first;
  return { record, title, license, asOf, claims: [...claims.values()] };
}

const claimOf = (row: Row): ExportedClaim => ({
  id: row.claim,
  date: row.date,
  speaker: {
    id: row.speaker,
    name: row.speaker_name,
    side: row.side as ExportedClaim['speaker']['side'],
    person: row.person === 'yes',
  },
  attribution: row.attribution as ExportedClaim['attribution'],
  act: row.act as ExportedClaim['act'],
  content: row.content,
  question: row.question ? { id: row.question, text: row.question_text } : null,
  position: row.position ? { id: row.position, label: row.position_label } : null,
  answers: row.answers
    .split('; ')
    .filter(Boolean)
    .map((one) => {
      const [how = '', claim = ''] = one.split(' ');
      return { claim, how: how as ExportedClaim['answers'][number]['how'] };
    }),
  reports: [],
});

const reportOf = (row: Row): ExportedClaim['reports'][number] => ({
  source: row.source,
  sourceName: row.source_name,
  origin: row.origin,
  originName: row.origin_name,
  url: row.url,
  published: row.published || null,
  quote: row.quote || null,
});

/** The cells of RFC 4180, with the apostrophe before what would be a formula taken off. */
function cellsOf(file: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  for (const [, quoted, plain, end] of file.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/g)) {
    const cell = quoted === undefined ? (plain ?? '') : quoted.replaceAll('""', '"');
    row.push(cell.replace(/^'/, ''));
    if (end === ',') continue;
    rows.push(row);
    row = [];
  }
  return rows;
}
