import type { Claim } from '../domain/claim.ts';
import type { Permalink, SourceLine, SourcesPage } from '../domain/record-page.ts';
import type { Source } from '../domain/source.ts';
import { claimsAlone } from './claims-alone.ts';
import { dayNumber } from './day-number.ts';
import { matchText } from './match-text.ts';
import { isOnRecord } from './open-ledger.ts';
import type { OpenRecord } from './open-record.ts';
import type { View } from './open-rows.ts';

/** The sources on which some claim rests as of the day in view, trusted or not, those with most claims first. */
export function readSources(opened: OpenRecord, { text }: Permalink, view: View): SourcesPage {
  const { ledger, trusted } = opened.open;
  const matches = matchText(text);
  const then = onRecord(opened, view);
  const tallies = tallyOf(then);
  const alone = claimsAlone(then);
  const lineOf = (source: Source, number: number): SourceLine => ({
    id: source.id,
    name: source.name,
    kind: source.kind,
    country: source.country,
    stateControlled: source.stateControlled,
    trusted: trusted[number] === 1,
    claims: tallies.carried[source.id] ?? 0,
    relayed: tallies.relayed[source.id] ?? 0,
    alone: alone[source.id] ?? 0,
  });
  const lines = ledger.sources
    .map(lineOf)
    .filter(({ claims, relayed, name }) => claims + relayed > 0 && matches(name));
  return { shows: 'sources', sources: lines.sort(mostFirst) };
}

/** The claims of the day and before, with the reports that were published by then. */
function onRecord({ open: { ledger }, claims }: OpenRecord, view: View): Claim[] {
  const asOf = dayNumber(view.asOf);
  return claims.flatMap((claim, number) => {
    if (!isOnRecord(ledger, number, asOf)) return [];
    const first = ledger.reportStart[number] ?? 0;
    return [
      { ...claim, reports: claim.reports.filter((_, n) => (ledger.published[first + n] ?? 0) <= asOf) },
    ];
  });
}

function tallyOf(claims: readonly Claim[]): Record<'carried' | 'relayed', Record<string, number>> {
  const carried: Record<string, number> = {};
  const relayed: Record<string, number> = {};
  for (const { reports } of claims) {
    const sources = new Set(reports.map(({ source }) => source));
    const origins = new Set(reports.filter((one) => one.origin !== one.source).map(({ origin }) => origin));
    for (const id of sources) carried[id] = (carried[id] ?? 0) + 1;
    for (const id of origins) relayed[id] = (relayed[id] ?? 0) + 1;
  }
  return { carried, relayed };
}

const mostFirst = (a: SourceLine, b: SourceLine): number =>
  b.claims + b.relayed - (a.claims + a.relayed) || (a.id < b.id ? -1 : 1);
