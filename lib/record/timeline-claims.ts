import type { Ledger } from '../domain/ledger.ts';
import type { Permalink, TimelineColumn } from '../domain/record-page.ts';
import type { Side } from '../domain/side.ts';
import { SIDES } from '../domain/side.ts';
import { dayNumber, dayOf } from './day-number.ts';
import { matchText } from './match-text.ts';
import { isVisible, speakerLine } from './open-ledger.ts';
import type { OpenRecord } from './open-record.ts';
import type { View } from './open-rows.ts';
import { columnAt, columnsOf } from './timeline-columns.ts';

/** What the timeline shows at an address: its columns, and claims by number, newest first. */
export interface TimelineClaims {
  columns: TimelineColumn[];
  /** Those that pass the filters, in whatever month. */
  passing: number[];
  /** Those of them in the time of the columns. */
  drawn: number[];
  /** Those of them in the lane and column that the reader chose. */
  listed: number[];
}

/** Finds the claims that the timeline shows at an address. */
export function timelineClaims(opened: OpenRecord, link: Permalink, { asOf }: View): TimelineClaims {
  const { ledger } = opened.open;
  const columns = columnsOf(spanOf(ledger), link.month);
  const passing = [...ledger.day.keys()]
    .filter((claim) => isVisible(opened.open, claim, dayNumber(asOf)))
    .filter(passes(opened, link));
  const drawn = passing.filter(within(columns, ledger));
  return { columns, passing, drawn, listed: drawn.filter(chosen(link, columns, ledger)) };
}

/** The first and the last day on which anybody spoke, if anybody did. */
function spanOf({ day }: Ledger): TimelineColumn | null {
  const [last, first] = [day[0], day.at(-1)];
  return first === undefined || last === undefined ? null : { from: dayOf(first), to: dayOf(last) };
}

type Test = (claim: number) => boolean;

/** A claim passes by its speaker's side, by a source that it rests on, and by the words in it. */
function passes({ open: { ledger }, claims }: OpenRecord, { side, source, text }: Permalink): Test {
  const matches = matchText(text);
  return (number) => {
    const speaker = speakerLine(ledger, ledger.speaker[number] ?? -1);
    const { content = '', reports = [] } = claims[number] ?? {};
    if (side !== null && speaker.side !== side) return false;
    if (source !== null && !reports.some((one) => one.source === source || one.origin === source))
      return false;
    return matches(speaker.name, content);
  };
}

/** Whether a claim's speaker is of a side. */
export const bySide = (side: Side, ledger: Ledger): Test => {
  const wanted = SIDES.indexOf(side);
  return (claim) => ledger.side[ledger.speaker[claim] ?? -1] === wanted;
};

/** Whether a claim was made in the time of these columns; in that of none, none was. */
function within(columns: readonly TimelineColumn[], { day }: Ledger): Test {
  const [first, last] = [columns[0], columns.at(-1)];
  if (!first || !last) return () => false;
  const [from, to] = [dayNumber(first.from), dayNumber(last.to)];
  return (claim) => from <= (day[claim] ?? 0) && (day[claim] ?? 0) <= to;
}

/** Whether a claim stands in the lane and the column that the reader chose; any does when none was chosen. */
function chosen({ lane, at }: Permalink, columns: readonly TimelineColumn[], ledger: Ledger): Test {
  const column = at === null ? undefined : columns[columnAt(columns, at) ?? -1];
  const isIn = column ? within([column], ledger) : () => true;
  const isOf = lane === null ? () => true : bySide(lane, ledger);
  return (claim) => isOf(claim) && isIn(claim);
}
