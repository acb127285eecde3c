import type { AnswerLine, ClaimLine, ReportLine } from '../domain/briefing.ts';
import type { Claim, Report, Response } from '../domain/claim.ts';
import { RESPONSE_KINDS } from '../domain/claim.ts';
import type { DayNumber, Ledger } from '../domain/ledger.ts';
import { dayOf } from './day-number.ts';
import { listOf } from './lists.ts';
import type { OpenLedger } from './open-ledger.ts';
import { claimId, counting, isVisible, speakerLine, voicesOf } from './open-ledger.ts';

/** A visible claim as a card shows it, with what it answers and what answers it, each in its own word (DESIGN §3.5). */
export function claimLine(number: number, claim: Claim, open: OpenLedger, asOf: DayNumber): ClaimLine {
  const { ledger } = open;
  const reports = counting(open, number, asOf);
  const seen = (other: number): boolean => isVisible(open, other, asOf);
  return {
    id: claim.id,
    date: claim.date,
    speaker: speakerLine(ledger, ledger.speaker[number] ?? 0),
    attribution: claim.attribution,
    act: claim.act,
    content: claim.content,
    voices: voicesOf(ledger, reports),
    reports: reportLines(claim, reports, number, ledger),
    answeredBy: [...new Set(listOf(ledger.answering, number))]
      .filter(seen)
      .flatMap((other) =>
        responsesOf(other, ledger).flatMap(({ to, how }) =>
          to === number ? [answerLine(other, how, ledger)] : [],
        ),
      ),
    answers: responsesOf(number, ledger).flatMap(({ to, how }) =>
      seen(to) ? [answerLine(to, how, ledger)] : [],
    ),
  };
}

const responsesOf = (claim: number, { answered, how }: Ledger): { to: number; how: Response['how'] }[] =>
  Array.from(listOf(answered, claim), (to, n) => ({
    to,
    how: RESPONSE_KINDS[how[(answered.start[claim] ?? 0) + n] ?? -1] ?? 'contradicts',
  }));

const answerLine = (other: number, how: Response['how'], ledger: Ledger): AnswerLine => ({
  claim: claimId(ledger, other),
  speaker: speakerLine(ledger, ledger.speaker[other] ?? 0),
  how,
  date: dayOf(ledger.day[other] ?? 0),
});

function reportLines(
  claim: Claim,
  counting: readonly number[],
  number: number,
  ledger: Ledger,
): ReportLine[] {
  const first = ledger.reportStart[number] ?? 0;
  return counting
    .flatMap((one) => claim.reports[one - first] ?? [])
    .sort(originalsFirst)
    .map((report) => reportLine(report, ledger));
}

function reportLine({ source, origin, url, published, quote }: Report, { sources }: Ledger): ReportLine {
  const name = (id: string): string => sources.find((one) => one.id === id)?.name ?? id;
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
