import type { AnswerLine, ClaimLine } from '../domain/briefing.ts';
import type { ClaimPage, MissingPage, Permalink } from '../domain/record-page.ts';
import { claimLine } from './claim-line.ts';
import { dayNumber, dayOf } from './day-number.ts';
import { rowOf } from './draft.ts';
import type { OpenLedger } from './open-ledger.ts';
import { isVisible, visibleFrom } from './open-ledger.ts';
import type { OpenRecord } from './open-record.ts';
import { namedOf } from './open-record.ts';
import type { View } from './open-rows.ts';
import { standQuestion } from './stand-question.ts';

/** A claim for itself with all that answers it and that it answers; or why it is not shown. */
export function readClaim(opened: OpenRecord, { id }: Permalink, view: View): ClaimPage | MissingPage {
  const { open, rows, claims, numbers } = opened;
  const number = numbers.get(id);
  const claim = number === undefined ? undefined : claims[number];
  if (number === undefined || !claim) return { shows: 'missing', why: 'unknown', from: null };
  const asOf = dayNumber(view.asOf);
  if (!isVisible(open, number, asOf)) return missing(number, open, view);
  const line = claimLine(number, claim, open, asOf);
  const question = claim.question === null ? null : rowOf(rows.questions, claim.question);
  return {
    shows: 'claim',
    claim: line,
    question: question && standQuestion(question, open, view.asOf),
    position: question?.positions.find((one) => one.id === claim.position)?.label ?? null,
    about: namedOf(opened, claim.about),
    answeredBy: tied(line.answeredBy, opened, view),
    answers: tied(line.answers, opened, view),
  };
}

/** The first day on which the claim is on record, if a trusted report ever carries it. */
function missing(claim: number, open: OpenLedger, { today }: View): MissingPage {
  const from = visibleFrom(open, claim);
  if (from > dayNumber(today)) return { shows: 'missing', why: 'hidden', from: null };
  return { shows: 'missing', why: 'later', from: dayOf(from) };
}

function tied(answers: readonly AnswerLine[], { open, claims, numbers }: OpenRecord, { asOf }: View) {
  return answers.flatMap(({ claim: id, how }): { how: AnswerLine['how']; claim: ClaimLine }[] => {
    const number = numbers.get(id) ?? -1;
    const claim = claims[number];
    return claim ? [{ how, claim: claimLine(number, claim, open, dayNumber(asOf)) }] : [];
  });
}
