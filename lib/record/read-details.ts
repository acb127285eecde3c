import type { EntityPage, MissingPage, Permalink, QuestionPage } from '../domain/record-page.ts';
import { entityOf } from './brief-entity.ts';
import { draftQuestion } from './brief-question.ts';
import { countClaims } from './count-claims.ts';
import { dayNumber } from './day-number.ts';
import { draftClaims, draftQuestions } from './draft.ts';
import { findAbout } from './find-about.ts';
import { isVisible } from './open-ledger.ts';
import type { OpenRecord } from './open-record.ts';
import { namedOf } from './open-record.ts';
import type { View } from './open-rows.ts';
import { countQuestions, rankQuestions } from './rank-questions.ts';
import { takePart } from './take-part.ts';

/** Questions that an entity's page shows; the matrix has the rest. */
const QUESTIONS = 40;

const UNKNOWN: MissingPage = { shows: 'missing', why: 'unknown', from: null };

/** A question for itself, with what it is about and a part of the claims on it. */
export function readQuestion(opened: OpenRecord, link: Permalink, view: View): QuestionPage | MissingPage {
  const { record, rows } = opened;
  const briefing = draftQuestion(record.ledger, link.id, view)?.finish(rows);
  if (!briefing) return UNKNOWN;
  const { taken, part } = takePart(briefing.claims, link.part);
  const about = namedOf(opened, rows.questions.get(link.id)?.about ?? []);
  return { shows: 'question', ...briefing, claims: taken, newer: [], part, about };
}

/** An entity's briefing without the card's limits, with a part of its claims. */
export function readEntity(opened: OpenRecord, link: Permalink, view: View): EntityPage | MissingPage {
  const { open, rows } = opened;
  const entity = rows.entities.get(link.id);
  if (!entity) return UNKNOWN;
  const asOf = dayNumber(view.asOf);
  const about = findAbout(open.ledger, [link.id]);
  const ranked = rankQuestions(about.questions, open, asOf);
  const visible = [...about.claims].filter((claim) => isVisible(open, claim, asOf));
  const { taken, part } = takePart(visible, link.part);
  const briefing = {
    entity: entityOf(entity, view),
    asOf: view.asOf,
    questions: draftQuestions(ranked.slice(0, QUESTIONS), open, view).finish(rows),
    claims: draftClaims(taken, open, asOf).finish(rows),
    newer: [],
    counts: { ...countClaims(about.claims, open, view), ...countQuestions(ranked) },
  };
  const [standsFor = null] = namedOf(opened, entity.standsFor === undefined ? [] : [entity.standsFor]);
  return {
    shows: 'entity',
    briefing,
    live: [],
    standsFor,
    moreQuestions: Math.max(0, ranked.length - QUESTIONS),
    part,
  };
}
