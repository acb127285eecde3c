import type { SpeakerLine, Voices } from '../domain/briefing.ts';
import type { Claim, Report } from '../domain/claim.ts';
import type { Day } from '../domain/day.ts';
import type { Entity } from '../domain/entity.ts';
import type { Question } from '../domain/question.ts';
import type { Source } from '../domain/source.ts';
import type { Trust } from '../domain/trust.ts';
import { isTrusted, wantsNames } from './is-trusted.ts';

/** The records that a briefing is computed from. */
export interface RecordRows {
  entities: readonly Entity[];
  questions: readonly Question[];
  claims: readonly Claim[];
  sources: readonly Source[];
}

/** From which day, and with whose eyes, the record is read. */
export interface View {
  asOf: Day;
  today: Day;
  trust: Trust;
}

/** Rows under a reader's trust. */
export interface OpenRows {
  entities: ReadonlyMap<string, Entity>;
  sources: ReadonlyMap<string, Source>;
  claims: ReadonlyMap<string, Claim>;
  /** The claims on a question, newest first. */
  claimsOn(question: string): readonly Claim[];
  /** The claims that answer a claim, newest first. */
  answering(claim: string): readonly Claim[];
  /** The reports of a claim that count as of a day; none for a claim that is not visible then. */
  counting(claim: Claim, asOf: Day): readonly Report[];
  speaker(id: string): SpeakerLine;
}

/**
 * Rows with the reader's trust applied. A report counts as of a day when its source and its origin are trusted
 * (DESIGN §3.1) and it was published by then; an undated one is taken to be as old as its claim. With named
 * attribution only, no report of an unnamed speaker counts.
 */
export function openRows(rows: RecordRows, trust: Trust): OpenRows {
  const entities = byId(rows.entities);
  const sources = byId(rows.sources);
  const trusted = new Set(rows.sources.filter((source) => isTrusted(source, trust)).map(({ id }) => id));
  const counts = ({ source, origin }: Report): boolean => trusted.has(source) && trusted.has(origin);
  const namedOnly = wantsNames(trust);
  const counting = (claim: Claim, asOf: Day): readonly Report[] => {
    if (claim.date > asOf || (namedOnly && claim.attribution === 'anonymous')) return [];
    return claim.reports.filter((report) => (report.published ?? claim.date) <= asOf && counts(report));
  };
  const speaker = (id: string): SpeakerLine => {
    const entity = entities.get(id);
    return {
      id,
      name: entity?.names['en'] ?? id,
      kind: entity?.kind ?? 'group',
      side: entity?.side ?? 'other',
    };
  };
  const onQuestion = indexed(rows.claims, ({ question }) => (question === null ? [] : [question]));
  const answersTo = indexed(rows.claims, ({ responses }) => responses.map(({ to }) => to));
  return {
    entities,
    sources,
    claims: byId(rows.claims),
    claimsOn: (id) => (onQuestion.get(id) ?? []).toSorted(newestFirst),
    answering: (id) => (answersTo.get(id) ?? []).toSorted(newestFirst),
    counting,
    speaker,
  };
}

/** The same rows as they would read without one source: no report by it or of its origin counts. */
export const rowsWithout = (rows: OpenRows, muted: string): OpenRows => ({
  ...rows,
  counting: (claim, asOf) =>
    rows.counting(claim, asOf).filter(({ source, origin }) => source !== muted && origin !== muted),
});

/** How many sources carry these reports and how many origins they come down to (DESIGN §3.1). */
export const voicesOf = (reports: readonly Report[]): Voices => ({
  sources: new Set(reports.map(({ source }) => source)).size,
  origins: new Set(reports.map(({ origin }) => origin)).size,
});

/** Newest first: by day, of one day by the later first report (DESIGN §3.3), then by id so that order never matters. */
export function newestFirst(a: Claim, b: Claim): number {
  return compare(b.date, a.date) || compare(firstPublished(b), firstPublished(a)) || compare(a.id, b.id);
}

const firstPublished = ({ date, reports }: Claim): Day =>
  reports.map(({ published }) => published ?? date).reduce((a, b) => (a < b ? a : b), '9999-12-31');

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Claims by each of their keys. */
function indexed(
  claims: readonly Claim[],
  keysOf: (claim: Claim) => readonly string[],
): Map<string, Claim[]> {
  const found = new Map<string, Claim[]>();
  for (const claim of claims) {
    for (const key of keysOf(claim)) {
      const theirs = found.get(key);
      if (theirs) theirs.push(claim);
      else found.set(key, [claim]);
    }
  }
  return found;
}

const byId = <T extends { id: string }>(records: readonly T[]): Map<string, T> =>
  new Map(records.map((record) => [record.id, record]));
