import type { Day } from '../domain/day.ts';
import type { Mention } from '../domain/mention.ts';
import type { Candidate } from './find-candidates.ts';

/** Entities whose mention in a paragraph makes its 20-point plan the one for Gaza. */
const GAZA = new Set(['gaza', 'hamas', 'israel', 'benjamin-netanyahu', 'board-of-peace']);

/**
 * The mentions of a page about the plan, block by block, from the candidates of all its blocks in order. A safe
 * form counts; a form that needs context counts when it can mean one entity only, or one already named in full,
 * unless the page puts another's given name before it. A form that stays ambiguous is no mention, never a guess.
 */
export function resolveMentions(
  blocks: readonly (readonly Candidate[])[],
  page: { date: Day | null },
): Mention[][] {
  const named = new Set<string>();
  return blocks.map((candidates) => {
    const gaza = candidates.some(({ meanings }) => meanings.some(({ entity }) => GAZA.has(entity)));
    return candidates.flatMap((candidate) => {
      const entity = resolve(candidate, named, gaza, page.date);
      if (entity === null) return [];
      if (isSafe(candidate, entity)) named.add(entity);
      return [{ entity, start: candidate.start, end: candidate.end }];
    });
  });
}

const isSafe = ({ meanings }: Candidate, entity: string): boolean =>
  meanings.some((meaning) => meaning.entity === entity && meaning.sense === 's');

function resolve(
  candidate: Candidate,
  named: ReadonlySet<string>,
  gaza: boolean,
  date: Day | null,
): string | null {
  const safe = candidate.meanings.filter(({ sense }) => sense === 's').map(({ entity }) => entity);
  if (safe.length === 1) return safe[0] ?? null;
  const possible = safe.length > 1 ? safe : candidate.meanings.map(({ entity }) => entity);
  const known = possible.filter((entity) => named.has(entity));
  if (known.length === 1) return known[0] ?? null;
  const plan = plansApart(possible, gaza, date);
  if (plan !== null) return plan;
  const strange = candidate.named && candidate.single;
  return possible.length === 1 && !strange ? (possible[0] ?? null) : null;
}

/** The first day on which Ukraine's plan had 20 points; an earlier "20-point plan" is Gaza's (facts, patterns §3). */
const TWENTY_POINTS = '2025-12-01';

function plansApart(possible: readonly string[], gaza: boolean, date: Day | null): string | null {
  if (!possible.includes('gaza-20-point-plan')) return null;
  if (gaza || (date !== null && date < TWENTY_POINTS)) return 'gaza-20-point-plan';
  return possible.find((entity) => entity === '20-point-plan-ukraine') ?? null;
}
