import type { Claim } from '../domain/claim.ts';
import { ACTS, ATTRIBUTIONS, RESPONSE_KINDS } from '../domain/claim.ts';
import type { Question } from '../domain/question.ts';
import { dayNumber } from './day-number.ts';
import { fill, invertLists, makeLists, makeStarts } from './lists.ts';
import { numberOf } from './numbered.ts';

/** The numbers of a record's claims, entities, questions and sources by id. */
export type Numbers = Record<'claims' | 'entities' | 'questions' | 'sources', ReadonlyMap<string, number>>;

/** When, by whom and about whom each claim is. */
export function claimColumns(claims: readonly Claim[], { entities }: Numbers) {
  const count = claims.length;
  return {
    ids: claims.map(({ id }) => id).join(''),
    idStart: makeStarts(claims, ({ id }) => id.length),
    day: fill(new Uint32Array(count), claims, ({ date }) => dayNumber(date)),
    speaker: fill(new Uint32Array(count), claims, ({ speaker }) => numberOf(entities, speaker)),
    attribution: fill(new Uint8Array(count), claims, ({ attribution }) => ATTRIBUTIONS.indexOf(attribution)),
    act: fill(new Uint8Array(count), claims, ({ act }) => ACTS.indexOf(act)),
    claimsAbout: invertLists(makeLists(claims.map((claim) => concerned(claim, entities))), entities.size),
  };
}

/** The numbers of those whom a claim is by or about, each once. */
function concerned({ speaker, about }: Claim, entities: Numbers['entities']): number[] {
  const found = [numberOf(entities, speaker)];
  for (const id of about) {
    const number = numberOf(entities, id);
    if (!found.includes(number)) found.push(number);
  }
  return found;
}

/** Which position each claim takes on which question. */
export function questionColumns(claims: readonly Claim[], questions: readonly Question[], numbers: Numbers) {
  const question = fill(
    new Uint32Array(claims.length),
    claims,
    ({ question }) => (question === null ? -1 : (numbers.questions.get(question) ?? -1)) + 1,
  );
  const position = fill(new Uint8Array(claims.length), claims, (claim, n) => {
    const asked = questions[(question[n] ?? 0) - 1];
    return asked ? asked.positions.findIndex(({ id }) => id === claim.position) + 1 : 0;
  });
  const on = makeLists(Array.from(question, (number) => (number === 0 ? [] : [number - 1])));
  return { question, position, onQuestion: invertLists(on, questions.length) };
}

/** What each claim answers and is answered by. */
export function answerColumns(claims: readonly Claim[], numbers: Numbers) {
  const known = claims.map(({ responses }) => responses.filter(({ to }) => numbers.claims.has(to)));
  const answered = makeLists(
    known.map((responses) => responses.map(({ to }) => numberOf(numbers.claims, to))),
  );
  const all = known.flat();
  return {
    answered,
    how: fill(new Uint8Array(all.length), all, ({ how }) => RESPONSE_KINDS.indexOf(how)),
    answering: invertLists(answered, claims.length),
  };
}

/** Where and when each claim was reported. */
export function reportColumns(claims: readonly Claim[], { sources }: Numbers) {
  const reports = claims.flatMap((claim) => claim.reports);
  const reportStart = makeStarts(claims, ({ reports }) => reports.length);
  const published = new Uint32Array(reports.length);
  for (const [n, claim] of claims.entries())
    for (const [at, report] of claim.reports.entries())
      published[(reportStart[n] ?? 0) + at] = dayNumber(report.published ?? claim.date);
  return {
    reportStart,
    source: fill(new Uint16Array(reports.length), reports, ({ source }) => numberOf(sources, source)),
    origin: fill(new Uint16Array(reports.length), reports, ({ origin }) => numberOf(sources, origin)),
    published,
  };
}
