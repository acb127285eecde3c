import type { DossierCard } from '../domain/dossier.ts';
import type { ExportedClaim, ExportedReport, RecordExport } from '../domain/record-export.ts';
import type { Permalink } from '../domain/record-page.ts';
import { claimsInView } from './claims-in-view.ts';
import { dayNumber } from './day-number.ts';
import { rowOf } from './draft.ts';
import { exportCsv } from './export-csv.ts';
import { exportJson } from './export-json.ts';
import { exportJsonLd } from './export-json-ld.ts';
import { exportPlan } from './export-plan.ts';
import { counting, speakerLine } from './open-ledger.ts';
import type { OpenRecord } from './open-record.ts';
import { readPlan } from './read-plan.ts';

const WRITERS = { json: exportJson, csv: exportCsv, 'json-ld': exportJsonLd };

/** The claims that an address shows, all parts of them, as the text of a file; the points where it shows the plan. */
export function exportRecord(
  opened: OpenRecord,
  link: Permalink,
  { today, card }: { today: string; card: DossierCard | undefined },
  format: keyof typeof WRITERS,
): string {
  const asOf = link.asOf ?? today;
  if (link.shows === 'plan')
    return exportPlan(readPlan(opened, link, { asOf }), { asOf, card }, format === 'csv' ? 'csv' : 'json');
  return WRITERS[format](recordExport(opened, link, today, card));
}

/** The claims that an address shows, with all that is needed to read them elsewhere. */
export function recordExport(
  opened: OpenRecord,
  link: Permalink,
  today: string,
  card: DossierCard | undefined,
): RecordExport {
  const asOf = link.asOf ?? today;
  const claims = claimsInView(opened, link, { asOf, today, trust: opened.trust });
  return {
    record: card?.id ?? '',
    title: card?.title ?? '',
    license: card?.license ?? '',
    asOf,
    claims: claims.map((claim) => exportedClaim(claim, opened, asOf)),
  };
}

function exportedClaim(number: number, opened: OpenRecord, asOf: string): ExportedClaim {
  const { open, rows, claims } = opened;
  const claim = rowOf(rows.claims, claims[number]?.id);
  const { id, name, side, kind } = speakerLine(open.ledger, open.ledger.speaker[number] ?? -1);
  const question = rows.questions.get(claim.question ?? '');
  const position = question?.positions.find((one) => one.id === claim.position);
  return {
    id: claim.id,
    date: claim.date,
    speaker: { id, name, side, person: kind === 'person' },
    attribution: claim.attribution,
    act: claim.act,
    content: claim.content,
    question: question ? { id: question.id, text: question.text } : null,
    position: position ? { id: position.id, label: position.label } : null,
    answers: claim.responses.map(({ to, how }) => ({ claim: to, how })),
    reports: exportedReports(number, opened, asOf),
  };
}

/** The counting reports of a claim, in its row's order. */
function exportedReports(number: number, { open, claims }: OpenRecord, asOf: string): ExportedReport[] {
  const { reportStart, source: by, origin: from, sources } = open.ledger;
  return counting(open, number, dayNumber(asOf)).flatMap((report) => {
    const row = claims[number]?.reports[report - (reportStart[number] ?? 0)];
    if (!row) return [];
    const { source, origin, url, published, quote } = row;
    const sourceName = sources[by[report] ?? -1]?.name ?? source;
    const originName = sources[from[report] ?? -1]?.name ?? origin;
    return [{ source, sourceName, origin, originName, url, published, quote }];
  });
}
