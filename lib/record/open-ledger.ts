import type { SpeakerLine, Voices } from '../domain/briefing.ts';
import { ATTRIBUTIONS } from '../domain/claim.ts';
import { ENTITY_KINDS } from '../domain/entity.ts';
import type { DayNumber, Ledger } from '../domain/ledger.ts';
import { SIDES } from '../domain/side.ts';
import type { Trust } from '../domain/trust.ts';
import { NEVER } from './day-number.ts';
import { isTrusted, wantsNames } from './is-trusted.ts';

/** A ledger under a reader's trust. */
export interface OpenLedger {
  ledger: Ledger;
  /** One for each source that is trusted. */
  trusted: Uint8Array;
  /** With named attribution only, no report of an unnamed speaker counts. */
  namedOnly: boolean;
  /** The day from which each claim is visible, as far as it was asked for; zero where it was not. */
  visible: Uint32Array;
}

/** The last opening of each ledger: trust changes seldom, and what was found visible under it is found again. */
const opened = new WeakMap<Ledger, { trust: string; open: OpenLedger }>();

/** The ledger with the reader's trust applied. */
export function openLedger(ledger: Ledger, trust: Trust): OpenLedger {
  const before = opened.get(ledger);
  const key = JSON.stringify(trust);
  if (before?.trust === key) return before.open;
  const open = openAfresh(ledger, trust);
  opened.set(ledger, { trust: key, open });
  return open;
}

const openAfresh = (ledger: Ledger, trust: Trust): OpenLedger => ({
  ledger,
  trusted: Uint8Array.from(ledger.sources, (source) => Number(isTrusted(source, trust))),
  namedOnly: wantsNames(trust),
  visible: new Uint32Array(ledger.day.length),
});

/** The same ledger as it would read without one source: no report by it or of its origin counts. */
export const withoutSource = (open: OpenLedger, source: number): OpenLedger => ({
  ...open,
  trusted: open.trusted.with(source, 0),
  visible: new Uint32Array(open.visible.length),
});

/**
 * The day from which a report counts: its source and its origin are trusted (DESIGN §3.1) and it was published;
 * an undated one is taken to be as old as its claim.
 */
export function countsFrom(
  { ledger, trusted, namedOnly }: OpenLedger,
  claim: number,
  report: number,
): DayNumber {
  if (namedOnly && ledger.attribution[claim] === ANONYMOUS) return NEVER;
  if (trusted[ledger.source[report] ?? -1] !== 1 || trusted[ledger.origin[report] ?? -1] !== 1) return NEVER;
  return Math.max(ledger.day[claim] ?? NEVER, ledger.published[report] ?? NEVER);
}

const ANONYMOUS = ATTRIBUTIONS.indexOf('anonymous');

/** Whether a claim is visible as of a day: at least one of its reports counts (DESIGN §3.2). */
export const isVisible = (open: OpenLedger, claim: number, asOf: DayNumber): boolean =>
  visibleFrom(open, claim) <= asOf;

/** The day from which a claim is visible; later than any day where no report of it ever counts. */
export const visibleFrom = (open: OpenLedger, claim: number): DayNumber =>
  open.visible[claim] || findVisibleFrom(open, claim);

/** Finds the day from which a claim is visible, and keeps it for when it is asked again. */
function findVisibleFrom(open: OpenLedger, claim: number): DayNumber {
  const { reportStart } = open.ledger;
  const end = reportStart[claim + 1] ?? 0;
  let from = NEVER;
  for (let report = reportStart[claim] ?? end; report < end; report += 1)
    from = Math.min(from, countsFrom(open, claim, report));
  open.visible[claim] = from;
  return from;
}

/** The reports of a claim that count as of a day. */
export function counting(open: OpenLedger, claim: number, asOf: DayNumber): number[] {
  const { reportStart } = open.ledger;
  const found: number[] = [];
  for (let report = reportStart[claim] ?? 0; report < (reportStart[claim + 1] ?? 0); report += 1)
    if (countsFrom(open, claim, report) <= asOf) found.push(report);
  return found;
}

/** Whether a claim was on record on a day, whoever is trusted: some report of it was published. */
export function isOnRecord({ day, reportStart, published }: Ledger, claim: number, asOf: DayNumber): boolean {
  if ((day[claim] ?? NEVER) > asOf) return false;
  for (let report = reportStart[claim] ?? 0; report < (reportStart[claim + 1] ?? 0); report += 1)
    if ((published[report] ?? NEVER) <= asOf) return true;
  return false;
}

/** How many sources carry these reports and how many origins they come down to (DESIGN §3.1). */
export const voicesOf = ({ source, origin }: Ledger, reports: readonly number[]): Voices => ({
  sources: new Set(reports.map((report) => source[report])).size,
  origins: new Set(reports.map((report) => origin[report])).size,
});

/** An entity as a card names it. */
export const speakerLine = ({ entities, names, kind, side }: Ledger, entity: number): SpeakerLine => ({
  id: entities[entity] ?? '',
  name: names[entity] ?? '',
  kind: ENTITY_KINDS[kind[entity] ?? -1] ?? 'group',
  side: SIDES[side[entity] ?? -1] ?? 'other',
});

/** The id of a claim. */
export const claimId = ({ ids, idStart }: Ledger, claim: number): string =>
  ids.slice(idStart[claim], idStart[claim + 1]);
