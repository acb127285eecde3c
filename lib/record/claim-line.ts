import type { AnswerLine, ClaimLine, ReportLine } from '../domain/briefing.ts';
import type { Claim, Report, Response } from '../domain/claim.ts';
import type { Day } from '../domain/day.ts';
import type { OpenRows } from './open-rows.ts';
import { voicesOf } from './open-rows.ts';

/** A visible claim as a card shows it, with what it answers and what answers it, each in its own word (DESIGN §3.5). */
export function claimLine(claim: Claim, rows: OpenRows, asOf: Day): ClaimLine {
  const reports = rows.counting(claim, asOf);
  const seen = (other: Claim | undefined): other is Claim =>
    other !== undefined && rows.counting(other, asOf).length > 0;
  return {
    id: claim.id,
    date: claim.date,
    speaker: rows.speaker(claim.speaker),
    attribution: claim.attribution,
    act: claim.act,
    content: claim.content,
    voices: voicesOf(reports),
    reports: [...reports].sort(originalsFirst).map((report) => reportLine(report, rows)),
    answeredBy: rows
      .answering(claim.id)
      .filter(seen)
      .flatMap((other) =>
        other.responses.filter(({ to }) => to === claim.id).map(({ how }) => answerLine(other, how, rows)),
      ),
    answers: claim.responses.flatMap(({ to, how }) => {
      const other = rows.claims.get(to);
      return seen(other) ? [answerLine(other, how, rows)] : [];
    }),
  };
}

const answerLine = (other: Claim, how: Response['how'], rows: OpenRows): AnswerLine => ({
  claim: other.id,
  speaker: rows.speaker(other.speaker),
  how,
  date: other.date,
});

function reportLine({ source, origin, url, published, quote }: Report, rows: OpenRows): ReportLine {
  const name = (id: string): string => rows.sources.get(id)?.name ?? id;
  return {
    source,
    sourceName: name(source),
    originName: origin === source ? null : name(origin),
    url,
    published,
    quote,
  };
}

/** Reports by the origin itself first, then the earliest, then by source. */
function originalsFirst(a: Report, b: Report): number {
  return (
    Number(a.source !== a.origin) - Number(b.source !== b.origin) ||
    (a.published ?? '9999').localeCompare(b.published ?? '9999') ||
    (a.source + a.url < b.source + b.url ? -1 : 1)
  );
}
