import type { Briefing, ClaimLine } from '../domain/briefing.ts';
import type { Entity } from '../domain/entity.ts';
import type { Draft, Ledger } from '../domain/ledger.ts';
import { countClaims, isNewer } from './count-claims.ts';
import { dayNumber } from './day-number.ts';
import { draftClaims, draftQuestions, joinNeeds } from './draft.ts';
import { findAbout } from './find-about.ts';
import { placeOf } from './lists.ts';
import type { OpenLedger } from './open-ledger.ts';
import { isVisible, openLedger } from './open-ledger.ts';
import type { RecordRows, View } from './open-rows.ts';
import { finishFrom } from './open-rows.ts';
import { countQuestions, MOST_QUESTIONS, rankQuestions } from './rank-questions.ts';

/** Claims that a briefing carries; its counts cover all of them. */
const MOST_CLAIMS = 12;

/** What a card shows about an entity, or null when the record does not know it. */
export const briefEntity = (rows: RecordRows, id: string, view: View): Briefing | null =>
  finishFrom(rows, (ledger) => draftEntity(ledger, id, view));

/** Drafts what a card shows about an entity; null when the record does not know it. */
export function draftEntity(ledger: Ledger, id: string, view: View): Draft<Briefing | null> | null {
  if (placeOf(ledger.entities, id) < 0) return null;
  const open = openLedger(ledger, view.trust);
  const about = findAbout(ledger, [id]);
  const ranked = rankQuestions(about.questions, open, dayNumber(view.asOf));
  const questions = draftQuestions(ranked.slice(0, MOST_QUESTIONS), open, view);
  const [claims, newer] = draftNewest(about.claims, open, view);
  const counts = { ...countClaims(about.claims, open, view), ...countQuestions(ranked) };
  const needs = joinNeeds(questions.needs, claims.needs, newer.needs);
  return {
    needs: { ...needs, entities: [id] },
    finish: (rows) => {
      const entity = rows.entities.get(id);
      if (!entity) return null;
      return {
        entity: entityOf(entity, view),
        asOf: view.asOf,
        questions: questions.finish(rows),
        claims: claims.finish(rows),
        newer: newer.finish(rows),
        counts,
      };
    },
  };
}

/** Drafts the newest of these claims as of the day in view, and the newest of those that came since. */
function draftNewest(claims: Uint32Array, open: OpenLedger, view: View): [ClaimsDraft, ClaimsDraft] {
  const [asOf, today] = [dayNumber(view.asOf), dayNumber(view.today)];
  const then = firstOf(claims, (claim) => isVisible(open, claim, asOf));
  const since = firstOf(claims, (claim) => isNewer(open, claim, asOf, today));
  return [draftClaims(then, open, asOf), draftClaims(since, open, today)];
}

type ClaimsDraft = Draft<ClaimLine[]>;

/** The first claims of which this is true, no more than a briefing carries. */
function firstOf(claims: Iterable<number>, isShown: (claim: number) => boolean): number[] {
  const found: number[] = [];
  for (const claim of claims) {
    if (found.length === MOST_CLAIMS) break;
    if (isShown(claim)) found.push(claim);
  }
  return found;
}

/** An entity as its briefing names it, with the titles held on the day in view. */
export function entityOf(
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
