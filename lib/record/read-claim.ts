import type { AnswerLine, ClaimLine } from '../domain/briefing.ts';
import type { Claim } from '../domain/claim.ts';
import type { ClaimPage, MissingPage, Permalink } from '../domain/record-page.ts';
import { claimLine } from './claim-line.ts';
import type { OpenRecord } from './open-record.ts';
import type { OpenRows, View } from './open-rows.ts';
import { standQuestion } from './stand-question.ts';

/** A claim for itself with all that answers it and that it answers; or why it is not shown. */
export function readClaim(
  { record, open }: OpenRecord,
  { id }: Permalink,
  view: View,
): ClaimPage | MissingPage {
  const claim = open.claims.get(id);
  if (!claim) return { shows: 'missing', why: 'unknown', from: null };
  if (open.counting(claim, view.asOf).length === 0) return missing(claim, open, view);
  const line = claimLine(claim, open, view.asOf);
  const question = record.questions.find((one) => one.id === claim.question);
  return {
    shows: 'claim',
    claim: line,
    question: question ? standQuestion(question, open, view.asOf) : null,
    position: question?.positions.find((one) => one.id === claim.position)?.label ?? null,
    about: claim.about.map(open.speaker),
    answeredBy: tied(line.answeredBy, open, view),
    answers: tied(line.answers, open, view),
  };
}

/** The first day on which the claim is on record, if a trusted report ever carries it. */
function missing(claim: Claim, open: OpenRows, { today }: View): MissingPage {
  const days = open.counting(claim, today).map(({ published }) => published ?? claim.date);
  const from = days.reduce<string | null>((a, b) => (a === null || b < a ? b : a), null);
  if (from === null) return { shows: 'missing', why: 'hidden', from };
  return { shows: 'missing', why: 'later', from: from < claim.date ? claim.date : from };
}

function tied(answers: readonly AnswerLine[], open: OpenRows, { asOf }: View) {
  return answers.flatMap(({ claim: id, how }): { how: AnswerLine['how']; claim: ClaimLine }[] => {
    const claim = open.claims.get(id);
    return claim ? [{ how, claim: claimLine(claim, open, asOf) }] : [];
  });
}
