import type { Claim, Report } from '../domain/claim.ts';
import type { DossierCard } from '../domain/dossier.ts';
import type { ExportedClaim, ExportedReport, RecordExport } from '../domain/record-export.ts';
import type { Permalink } from '../domain/record-page.ts';
import { claimsInView } from './claims-in-view.ts';
import { exportCsv } from './export-csv.ts';
import { exportJson } from './export-json.ts';
import { exportJsonLd } from './export-json-ld.ts';
import type { OpenRecord } from './open-record.ts';
import type { OpenRows } from './open-rows.ts';

const WRITERS = { json: exportJson, csv: exportCsv, 'json-ld': exportJsonLd };

/** The claims that an address shows, all parts of them, as the text of a file. */
export function exportRecord(
  opened: OpenRecord,
  link: Permalink,
  { today, card }: { today: string; card: DossierCard | undefined },
  format: keyof typeof WRITERS,
): string {
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
  const questions = new Map(opened.record.questions.map((one) => [one.id, one]));
  const claims = claimsInView(opened, link, { asOf, today, trust: opened.trust });
  return {
    record: card?.id ?? '',
    title: card?.title ?? '',
    license: card?.license ?? '',
    asOf,
    claims: claims.map((claim) => exportedClaim(claim, opened.open, questions, asOf)),
  };
}

type Questions = ReadonlyMap<string, OpenRecord['record']['questions'][number]>;

function exportedClaim(claim: Claim, open: OpenRows, questions: Questions, asOf: string): ExportedClaim {
  const { id, name, side, kind } = open.speaker(claim.speaker);
  const question = questions.get(claim.question ?? '');
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
    reports: open.counting(claim, asOf).map((report) => exportedReport(report, open)),
  };
}

function exportedReport({ source, origin, url, published, quote }: Report, open: OpenRows): ExportedReport {
  const name = (id: string): string => open.sources.get(id)?.name ?? id;
  return { source, sourceName: name(source), origin, originName: name(origin), url, published, quote };
}
