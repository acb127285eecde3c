import type { Claim } from '../domain/claim.ts';
import type { Permalink, SourceLine, SourcesPage } from '../domain/record-page.ts';
import type { Source } from '../domain/source.ts';
import { claimsAlone } from './claims-alone.ts';
import { isTrusted } from './is-trusted.ts';
import { matchText } from './match-text.ts';
import type { OpenRecord } from './open-record.ts';
import type { View } from './open-rows.ts';

/** The sources on which some claim rests as of the day in view, trusted or not, those with most claims first. */
export function readSources({ record, trust }: OpenRecord, { text }: Permalink, view: View): SourcesPage {
  const matches = matchText(text);
  const then = onRecord(record.claims, view);
  const tallies = tallyOf(then);
  const alone = claimsAlone(then);
  const lineOf = (source: Source): SourceLine => ({
    id: source.id,
    name: source.name,
    kind: source.kind,
    country: source.country,
    stateControlled: source.stateControlled,
    trusted: isTrusted(source, trust),
    claims: tallies.carried[source.id] ?? 0,
    relayed: tallies.relayed[source.id] ?? 0,
    alone: alone[source.id] ?? 0,
  });
  const lines = record.sources
    .map(lineOf)
    .filter(({ claims, relayed, name }) => claims + relayed > 0 && matches(name));
  return { shows: 'sources', sources: lines.sort(mostFirst) };
}

/** The claims of the day and before, with the reports that were published by then. */
const onRecord = (claims: readonly Claim[], { asOf }: View): Claim[] =>
  claims.flatMap((claim) => {
    const reports = claim.reports.filter(({ published }) => (published ?? claim.date) <= asOf);
    return claim.date <= asOf && reports.length > 0 ? [{ ...claim, reports }] : [];
  });

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
