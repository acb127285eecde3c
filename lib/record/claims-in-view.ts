import type { Permalink } from '../domain/record-page.ts';
import { dayNumber } from './day-number.ts';
import { findAbout } from './find-about.ts';
import { listOf, placeOf } from './lists.ts';
import { isVisible } from './open-ledger.ts';
import type { OpenRecord } from './open-record.ts';
import type { View } from './open-rows.ts';
import { passingQuestions } from './read-matrix.ts';
import { timelineClaims } from './timeline-claims.ts';

/** The claims behind what an address shows, newest first: the visible ones on its questions, days, or of its detail. */
export function claimsInView(opened: OpenRecord, link: Permalink, view: View): number[] {
  if (link.shows === 'timeline') return timelineClaims(opened, link, view).listed;
  const asOf = dayNumber(view.asOf);
  return [...chosenBy(opened, link, view)]
    .filter((claim) => isVisible(opened.open, claim, asOf))
    .sort((a, b) => a - b);
}

function chosenBy(opened: OpenRecord, link: Permalink, view: View): Iterable<number> {
  const { ledger } = opened.open;
  if (link.shows === 'question') return listOf(ledger.onQuestion, placeOf(ledger.questions, link.id));
  if (link.shows === 'claim') return tiedTo(opened, link.id);
  if (link.shows === 'entity') return findAbout(ledger, [link.id]).claims;
  if (link.shows !== 'matrix') return ledger.day.keys();
  return passingQuestions(opened, link, view).flatMap(({ question }) => [
    ...listOf(ledger.onQuestion, question),
  ]);
}

/** A claim, what it answers and what answers it, each once. */
function tiedTo({ open: { ledger }, numbers }: OpenRecord, id: string): Set<number> {
  const claim = numbers.get(id);
  if (claim === undefined) return new Set();
  return new Set([claim, ...listOf(ledger.answered, claim), ...listOf(ledger.answering, claim)]);
}
