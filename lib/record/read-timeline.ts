import type { Claim } from '../domain/claim.ts';
import type { Permalink, TimelineColumn, TimelinePage } from '../domain/record-page.ts';
import { SIDES } from '../domain/side.ts';
import { claimLine } from './claim-line.ts';
import { matchText } from './match-text.ts';
import type { OpenRecord } from './open-record.ts';
import type { OpenRows, View } from './open-rows.ts';
import { newestFirst } from './open-rows.ts';
import { takePart } from './take-part.ts';
import { columnAt, columnsOf } from './timeline-columns.ts';

/** Marks that one side's lane has room for in one column. */
const MARKS = 12;

/** The claims on record by the day in view: drawn in lanes by side, and a part of them listed, newest first. */
export function readTimeline(opened: OpenRecord, link: Permalink, view: View): TimelinePage {
  const { record, open } = opened;
  const columns = columnsOf(record.claims, link.month);
  const passing = passingClaims(opened, link, view);
  const drawn = passing.filter(within(columns));
  const { taken, part } = takePart(listedOf(drawn, link, columns, open), link.part);
  return {
    shows: 'timeline',
    columns,
    lanes: SIDES.filter((side) => link.side === null || link.side === side).map((side) => ({
      side,
      cells: cellsOf(
        drawn.filter(({ speaker }) => open.speaker(speaker).side === side).sort(oldestFirst),
        columns,
      ),
    })),
    months: monthsOf(record.claims, passing),
    now: columnAt(columns, view.asOf),
    claims: taken.map((claim) => claimLine(claim, open, view.asOf)),
    part,
  };
}

/** The claims that the timeline lists at an address, newest first. */
export function listedClaims(opened: OpenRecord, link: Permalink, view: View): Claim[] {
  const columns = columnsOf(opened.record.claims, link.month);
  return listedOf(passingClaims(opened, link, view).filter(within(columns)), link, columns, opened.open);
}

const passingClaims = ({ record, open }: OpenRecord, link: Permalink, { asOf }: View): Claim[] =>
  record.claims.filter((claim) => open.counting(claim, asOf).length > 0).filter(passes(link, open));

const listedOf = (
  drawn: readonly Claim[],
  link: Permalink,
  columns: readonly TimelineColumn[],
  open: OpenRows,
) => drawn.filter(chosen(link, columns, open)).sort(newestFirst);

/** A claim passes by its speaker's side, by a source that it rests on, and by the words in it. */
function passes({ side, source, text }: Permalink, open: OpenRows): (claim: Claim) => boolean {
  const matches = matchText(text);
  return ({ speaker, content, reports }) => {
    const { name, side: theirs } = open.speaker(speaker);
    if (side !== null && theirs !== side) return false;
    if (source !== null && !reports.some((one) => one.source === source || one.origin === source))
      return false;
    return matches(name, content);
  };
}

const within = (columns: readonly TimelineColumn[]): ((claim: Claim) => boolean) => {
  const [from, to] = [columns[0]?.from ?? '', columns.at(-1)?.to ?? ''];
  return ({ date }) => from <= date && date <= to;
};

/** Whether a claim stands in the lane and the column that the reader chose; any does when none was chosen. */
function chosen({ lane, at }: Permalink, columns: readonly TimelineColumn[], open: OpenRows) {
  const column = at === null ? null : columns[columnAt(columns, at) ?? -1];
  return ({ speaker, date }: Claim): boolean =>
    (lane === null || open.speaker(speaker).side === lane) &&
    (!column || (column.from <= date && date <= column.to));
}

function cellsOf(claims: readonly Claim[], columns: readonly TimelineColumn[]) {
  const cells = new Map<number, { column: number; acts: Claim['act'][]; claims: number }>();
  for (const { date, act } of claims) {
    const column = columnAt(columns, date) ?? 0;
    const cell = cells.get(column) ?? { column, acts: [], claims: 0 };
    cell.claims += 1;
    if (cell.acts.length < MARKS) cell.acts.push(act);
    cells.set(column, cell);
  }
  return [...cells.values()];
}

const oldestFirst = (a: Claim, b: Claim): number => newestFirst(b, a);

/** Every month in which anybody spoke, with the number of claims that pass, so that the months stay in place. */
function monthsOf(all: readonly Claim[], passing: readonly Claim[]): TimelinePage['months'] {
  const counts = new Map([...new Set(all.map(monthOf))].sort().map((month) => [month, 0]));
  for (const claim of passing) counts.set(monthOf(claim), (counts.get(monthOf(claim)) ?? 0) + 1);
  return [...counts].map(([month, claims]) => ({ month, claims }));
}

const monthOf = ({ date }: Claim): string => date.slice(0, 7);
