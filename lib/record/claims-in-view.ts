import type { Claim } from '../domain/claim.ts';
import type { Permalink } from '../domain/record-page.ts';
import type { OpenRecord } from './open-record.ts';
import type { View } from './open-rows.ts';
import { newestFirst } from './open-rows.ts';
import { passingQuestions } from './read-matrix.ts';
import { listedClaims } from './read-timeline.ts';
import { rowsAbout } from './rows-about.ts';

/** The claims behind what an address shows, newest first: the visible ones on its questions, days, or of its detail. */
export function claimsInView(opened: OpenRecord, link: Permalink, view: View): Claim[] {
  const { open, record } = opened;
  const seen = (claim: Claim): boolean => open.counting(claim, view.asOf).length > 0;
  if (link.shows === 'timeline') return listedClaims(opened, link, view);
  return record.claims
    .filter(chosenBy(opened, link, view))
    .filter(seen)
    .sort(newestFirst);
}

function chosenBy(opened: OpenRecord, link: Permalink, view: View): (claim: Claim) => boolean {
  const { record, open } = opened;
  if (link.shows === 'question') return ({ question }) => question === link.id;
  if (link.shows === 'claim') {
    const to = open.claims.get(link.id)?.responses.map((one) => one.to) ?? [];
    const tied = new Set([link.id, ...to, ...open.answering(link.id).map(({ id }) => id)]);
    return ({ id }) => tied.has(id);
  }
  if (link.shows === 'entity') {
    const standsFor = open.entities.get(link.id)?.standsFor ?? link.id;
    const theirs = new Set(rowsAbout(record, new Set([link.id, standsFor])).claims);
    return (claim) => theirs.has(claim);
  }
  if (link.shows !== 'matrix') return () => true;
  const passing = new Set(passingQuestions(opened, link, view).map(({ id }) => id));
  return ({ question }) => question !== null && passing.has(question);
}
