import type { Dossier } from '../domain/dossier.ts';
import { TRUST_ALL } from '../domain/trust.ts';
import { findFlips } from '../record/find-flips.ts';
import { listUnreferenced } from '../record/list-unreferenced.ts';
import { openRows } from '../record/open-rows.ts';
import { standQuestion } from '../record/stand-question.ts';
import { findUnheard, weighSides } from '../record/weigh-sides.ts';

/** Later than any day in a dossier: all of it is in view. */
const ALWAYS = '9999-12-31';

/** A dossier's figures, a line each: records, origins, standings, links by domain, what nothing refers to. */
export function figureLines(dossier: Dossier): string[] {
  const { entities, claims, sources, documents } = dossier;
  const reports = claims.flatMap((claim) => claim.reports);
  const oneOrigin = claims.filter((claim) => new Set(claim.reports.map(({ origin }) => origin)).size === 1);
  const relayed = claims.filter((claim) => claim.reports.every(({ source, origin }) => source !== origin));
  const carrying = new Set(reports.map(({ source }) => source));
  const points = documents.map(
    ({ id, points, complete }) => `${id} ${points.length}${complete ? '' : ' (part)'}`,
  );
  return [
    `${entities.length} entities, ${entities.filter(({ roles }) => roles.length > 0).length} with roles`,
    `${sources.length} sources, ${carrying.size} carry a claim, ${sources.filter((s) => s.stateControlled).length} state-controlled`,
    `${documents.length} documents, points: ${points.join(', ')}`,
    `${claims.length} claims, ${reports.length} reports, ${new Set(reports.map(({ origin }) => origin)).size} origins`,
    `${oneOrigin.length} claims with one origin, ${relayed.length} with relays only`,
    `${reports.filter(({ quote }) => quote).length} quotes, ${reports.filter(({ published }) => !published).length} reports without a stated day`,
    ...questionLines(dossier),
    `links by domain: ${counted(reports.map(({ url }) => domainOf(url)))}`,
    ...Object.entries(listUnreferenced(dossier)).map(
      ([what, ids]) =>
        `${ids.length} ${what} that nothing refers to${ids.length > 0 ? `: ${ids.join(' ')}` : ''}`,
    ),
  ];
}

/** What each side has in a dossier, and where one that speaks in public is missing. */
export function balanceLines(dossier: Dossier): string[] {
  const unheard = findUnheard(dossier);
  return [
    ...weighSides(dossier).map(
      ({ side, speakers, claims, questions, acts }) =>
        `${side}: ${speakers} speakers, ${claims} claims on ${questions} questions; ${Object.entries(acts)
          .sort((a, b) => b[1] - a[1])
          .map(([act, n]) => `${act} ${n}`)
          .join(', ')}`,
    ),
    `${unheard.length} times a side that speaks in public is missing on a question that concerns it${unheard.length > 0 ? ':' : ''}`,
    ...unheard.map(({ question, side }) => `  ${question}: ${side}`),
  ];
}

function questionLines(dossier: Dossier): string[] {
  const rows = openRows(dossier, TRUST_ALL);
  const standings = dossier.questions.map((question) => standQuestion(question, rows, ALWAYS).standing);
  const flipping = dossier.questions.filter((question) => findFlips(question, rows, ALWAYS).length > 0);
  return [
    `${dossier.questions.length} questions: ${counted(standings)}`,
    `${flipping.length} questions stand otherwise without some single source`,
  ];
}

const domainOf = (url: string): string => new URL(url).hostname.replace(/^www\./, '');

/** "a 3, b 1", the most frequent first. */
function counted(words: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  const sorted = [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  return sorted.map(([word, n]) => `${word} ${n}`).join(', ');
}
