import { ACTS } from '../domain/claim.ts';
import type { Ledger } from '../domain/ledger.ts';
import type { Permalink, TimelineCell, TimelineColumn, TimelinePage } from '../domain/record-page.ts';
import { SIDES } from '../domain/side.ts';
import { dayNumber, dayOf } from './day-number.ts';
import { draftClaims } from './draft.ts';
import { matchText } from './match-text.ts';
import { isVisible, speakerLine } from './open-ledger.ts';
import type { OpenRecord } from './open-record.ts';
import type { View } from './open-rows.ts';
import { takePart } from './take-part.ts';
import { columnAt, columnsOf } from './timeline-columns.ts';

/** Marks that one side's lane has room for in one column. */
const MARKS = 12;

/** The claims on record by the day in view: drawn in lanes by side, and a part of them listed, newest first. */
export function readTimeline(opened: OpenRecord, link: Permalink, view: View): TimelinePage {
  const { open, rows } = opened;
  const { ledger } = open;
  const columns = columnsOf(spanOf(ledger), link.month);
  const passing = passingClaims(opened, link, view);
  const drawn = passing.filter(within(columns, ledger));
  const { taken, part } = takePart(drawn.filter(chosen(link, columns, ledger)), link.part);
  return {
    shows: 'timeline',
    columns,
    lanes: SIDES.filter((side) => link.side === null || link.side === side).map((side) => ({
      side,
      cells: cellsOf(drawn.filter(bySide(side, ledger)).reverse(), columns, ledger),
    })),
    months: monthsOf(ledger, passing),
    now: columnAt(columns, view.asOf),
    claims: draftClaims(taken, open, dayNumber(view.asOf)).finish(rows),
    part,
  };
}

/** The claims that the timeline lists at an address, newest first. */
export function listedClaims(opened: OpenRecord, link: Permalink, view: View): number[] {
  const { ledger } = opened.open;
  const columns = columnsOf(spanOf(ledger), link.month);
  return passingClaims(opened, link, view)
    .filter(within(columns, ledger))
    .filter(chosen(link, columns, ledger));
}

/** The first and the last day on which anybody spoke, if anybody did. */
function spanOf({ day }: Ledger): TimelineColumn | null {
  const [last, first] = [day[0], day.at(-1)];
  return first === undefined || last === undefined ? null : { from: dayOf(first), to: dayOf(last) };
}

const passingClaims = (opened: OpenRecord, link: Permalink, { asOf }: View): number[] =>
  [...opened.open.ledger.day.keys()]
    .filter((claim) => isVisible(opened.open, claim, dayNumber(asOf)))
    .filter(passes(opened, link));

/** A claim passes by its speaker's side, by a source that it rests on, and by the words in it. */
function passes({ open: { ledger }, claims }: OpenRecord, { side, source, text }: Permalink) {
  const matches = matchText(text);
  return (number: number): boolean => {
    const speaker = speakerLine(ledger, ledger.speaker[number] ?? -1);
    const { content = '', reports = [] } = claims[number] ?? {};
    if (side !== null && speaker.side !== side) return false;
    if (source !== null && !reports.some((one) => one.source === source || one.origin === source))
      return false;
    return matches(speaker.name, content);
  };
}

type Test = (claim: number) => boolean;

const bySide = (side: string, { side: sides, speaker }: Ledger): Test => {
  const wanted = SIDES.findIndex((one) => one === side);
  return (claim) => sides[speaker[claim] ?? -1] === wanted;
};

/** Whether a claim was made in the time of these columns; in that of none, none was. */
function within(columns: readonly (TimelineColumn | undefined)[], { day }: Ledger): Test {
  const [from, to] = [dayNumber(columns[0]?.from ?? ''), dayNumber(columns.at(-1)?.to ?? '')];
  return (claim) => from <= (day[claim] ?? 0) && (day[claim] ?? 0) <= to;
}

/** Whether a claim stands in the lane and the column that the reader chose; any does when none was chosen. */
function chosen({ lane, at }: Permalink, columns: readonly TimelineColumn[], ledger: Ledger): Test {
  const column = at === null ? undefined : columns[columnAt(columns, at) ?? -1];
  const isIn = column ? within([column], ledger) : () => true;
  const isOf = lane === null ? () => true : bySide(lane, ledger);
  return (claim) => isOf(claim) && isIn(claim);
}

function cellsOf(
  oldestFirst: readonly number[],
  columns: readonly TimelineColumn[],
  ledger: Ledger,
): TimelineCell[] {
  const cells = new Map<number, TimelineCell>();
  for (const claim of oldestFirst) {
    const column = columnAt(columns, dayOf(ledger.day[claim] ?? 0)) ?? 0;
    const cell = cells.get(column) ?? { column, acts: [], claims: 0 };
    cell.claims += 1;
    if (cell.acts.length < MARKS) cell.acts.push(ACTS[ledger.act[claim] ?? -1] ?? 'asserts');
    cells.set(column, cell);
  }
  return [...cells.values()];
}

/** Every month in which anybody spoke, with the number of claims that pass, so that the months stay in place. */
function monthsOf({ day }: Ledger, passing: readonly number[]): TimelinePage['months'] {
  const monthOf = (number: number | undefined): string => dayOf(number ?? 0).slice(0, 7);
  const counts = new Map([...new Set(Array.from(day, monthOf))].reverse().map((month) => [month, 0]));
  for (const claim of passing) {
    const month = monthOf(day[claim]);
    counts.set(month, (counts.get(month) ?? 0) + 1);
  }
  return [...counts].map(([month, claims]) => ({ month, claims }));
}
