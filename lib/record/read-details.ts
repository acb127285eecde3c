import type { EntityPage, MissingPage, Permalink, QuestionPage } from '../domain/record-page.ts';
import { briefEntity } from './brief-entity.ts';
import { briefQuestion } from './brief-question.ts';
import type { OpenRecord } from './open-record.ts';
import type { View } from './open-rows.ts';
import { takePart } from './take-part.ts';

/** Questions that an entity's page shows; the matrix has the rest. */
const QUESTIONS = 40;

const UNKNOWN: MissingPage = { shows: 'missing', why: 'unknown', from: null };

/** A question for itself, with what it is about and a part of the claims on it. */
export function readQuestion(
  { record, open }: OpenRecord,
  link: Permalink,
  view: View,
): QuestionPage | MissingPage {
  const briefing = briefQuestion(record, link.id, view);
  if (!briefing) return UNKNOWN;
  const { taken, part } = takePart(briefing.claims, link.part);
  const about = record.questions.find(({ id }) => id === link.id)?.about ?? [];
  return { shows: 'question', ...briefing, claims: taken, newer: [], part, about: about.map(open.speaker) };
}

/** An entity's briefing without the card's limits, with a part of its claims. */
export function readEntity({ record }: OpenRecord, link: Permalink, view: View): EntityPage | MissingPage {
  const briefing = briefEntity(record, link.id, view, Infinity);
  if (!briefing) return UNKNOWN;
  const { taken, part } = takePart(briefing.claims, link.part);
  const questions = briefing.questions.slice(0, QUESTIONS);
  return {
    shows: 'entity',
    briefing: { ...briefing, questions, claims: taken, newer: [] },
    moreQuestions: briefing.questions.length - questions.length,
    part,
  };
}
