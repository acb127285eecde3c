import type { Briefing, ClaimLine, QuestionLine, Standing } from '../domain/briefing.ts';
import type { Claim } from '../domain/claim.ts';
import type { Day } from '../domain/day.ts';
import type { Entity } from '../domain/entity.ts';
import { claimLine } from './claim-line.ts';
import type { OpenRows, RecordRows, View } from './open-rows.ts';
import { newestFirst, openRows } from './open-rows.ts';
import { rowsAbout } from './rows-about.ts';
import { standQuestion } from './stand-question.ts';

/** Claims that a card's briefing carries; its counts cover all of them. */
const CLAIMS = 12;

const ORDER: readonly Standing[] = ['contested', 'agreed', 'one-sided', 'silent'];

/** What a card shows about an entity (the record without the card's limit), or null when the record does not know it. */
export function briefEntity(
  rows: RecordRows,
  id: string,
  view: View,
  limit: number = CLAIMS,
): Briefing | null {
  const open = openRows(rows, view.trust);
  const entity = open.entities.get(id);
  if (!entity) return null;
  const subjects = new Set([id, ...(entity.standsFor ? [entity.standsFor] : [])]);
  const { claims, questions } = rowsAbout(rows, subjects);
  const theirs = claims.sort(newestFirst);
  return {
    entity: entityOf(entity, view),
    asOf: view.asOf,
    questions: questionLines(questions, open, view),
    claims: newest(
      theirs.filter(({ date }) => date <= view.asOf),
      open,
      view.asOf,
      limit,
    ),
    newer: newest(
      theirs.filter(({ date }) => date > view.asOf),
      open,
      view.today,
      limit,
    ),
    counts: countClaims(theirs, open, view),
  };
}

/** The questions on which somebody visible holds a position, contested first, each kind newest first. */
export function questionLines(
  questions: RecordRows['questions'],
  open: OpenRows,
  view: View,
): QuestionLine[] {
  return questions
    .map((question) => standQuestion(question, open, view.asOf))
    .filter(({ standing }) => standing !== 'silent')
    .sort(
      (a, b) =>
        ORDER.indexOf(a.standing) - ORDER.indexOf(b.standing) ||
        (b.newest ?? '').localeCompare(a.newest ?? '') ||
        (a.id < b.id ? -1 : 1),
    );
}

/** How many of these claims are visible, hidden by trust, and newer than the day in view (DESIGN §3.2, §3.6). */
export function countClaims(claims: readonly Claim[], open: OpenRows, view: View): Briefing['counts'] {
  const { asOf, today } = view;
  const then = claims.filter(({ date, reports }) =>
    reports.some((r) => date <= asOf && (r.published ?? date) <= asOf),
  );
  const visible = then.filter((claim) => open.counting(claim, asOf).length > 0);
  const since = claims.filter((claim) => claim.date > asOf && open.counting(claim, today).length > 0);
  return { claims: visible.length, hidden: then.length - visible.length, since: since.length };
}

function newest(theirs: Claim[], open: OpenRows, asOf: Day, limit: number): ClaimLine[] {
  return theirs
    .filter((claim) => open.counting(claim, asOf).length > 0)
    .slice(0, limit)
    .map((claim) => claimLine(claim, open, asOf));
}

function entityOf(
  { id, names, kind, side, gist, roles, standsFor }: Entity,
  { asOf }: View,
): Briefing['entity'] {
  const held = roles.filter(({ from, to }) => (from ?? asOf) <= asOf && asOf <= (to ?? asOf));
  return {
    id,
    name: names['en'] ?? id,
    kind,
    side,
    gist,
    roles: held.map(({ title }) => title),
    standsFor: standsFor ?? null,
  };
}
