import type { Day } from '../domain/day.ts';
import type { Mention } from '../domain/mention.ts';
import type { Candidate } from './find-candidates.ts';
import type { Meaning } from './open-lexicon.ts';
import { tellApart } from './tell-apart.ts';

/** What a page has said up to a place. */
export interface Said {
  date: Day | null;
  /** How often each entity was named by a form that can mean it alone. */
  named: Map<string, number>;
  /** The plan named last, by a number or name of its own. */
  plan: string | null;
}

/**
 * The mentions of a page about the plan, block by block, from the candidates of all its blocks in order. A safe
 * form counts; a form that needs context counts when it can mean one entity only, or one that the page's own
 * words tell from the others, unless the page puts another's given name before it; "the plan" counts where the
 * page names the plan otherwise (facts, patterns §3 and §4). What stays ambiguous is no mention, never a guess.
 */
export function resolveMentions(
  blocks: readonly (readonly Candidate[])[],
  page: { date: Day | null },
): Mention[][] {
  const said: Said = { date: page.date, named: new Map(), plan: null };
  const antecedents = new Set(blocks.flat().flatMap(namedBy));
  return blocks.map((block) =>
    block.flatMap((candidate) => {
      const entity = resolve(candidate, block, said, antecedents);
      if (entity === null) return [];
      return [{ entity, start: candidate.start, end: candidate.end }];
    }),
  );
}

/** What a candidate names without help: the entities of its forms, and of a version the plan it is one of. */
function namedBy({ meanings }: Candidate): string[] {
  return meanings
    .filter(({ sense }) => sense === 's' || sense === 'c')
    .flatMap(({ entity, versionOf }) => (versionOf === undefined ? [entity] : [entity, versionOf]));
}

function resolve(
  candidate: Candidate,
  block: readonly Candidate[],
  said: Said,
  antecedents: ReadonlySet<string>,
): string | null {
  const safe = candidate.meanings.filter(({ sense }) => sense === 's');
  const possible =
    safe.length > 0 ? safe : candidate.meanings.filter((meaning) => isMeant(meaning, antecedents));
  if (safe.length === 0 && candidate.named && !block.some(({ end }) => end === candidate.start - 1))
    return null;
  const meaning = possible.length > 1 ? tellApart(candidate, possible, block, said) : (possible[0] ?? null);
  if (!meaning) return null;
  const entity = meaning.versions ? versionIn(meaning, meaning.versions, said) : meaning.entity;
  if (safe.length > 0 || candidate.meanings.length === 1) remember(meaning, entity, said);
  return entity;
}

const isMeant = ({ sense, entity }: Meaning, antecedents: ReadonlySet<string>): boolean =>
  sense === 'c' || (sense === 'a' && antecedents.has(entity));

function remember({ sense, versionOf }: Meaning, entity: string, said: Said): void {
  said.named.set(entity, (said.named.get(entity) ?? 0) + 1);
  if (versionOf !== undefined && sense === 's') said.plan = entity;
}

/** Which version "the plan" is: the one that the page named last, else the one in force on its day, else the whole. */
function versionIn({ entity }: Meaning, versions: NonNullable<Meaning['versions']>, said: Said): string {
  if (said.plan !== null && versions.some((version) => version.entity === said.plan)) return said.plan;
  const { date } = said;
  return (date === null ? undefined : versions.find(({ since }) => since <= date)?.entity) ?? entity;
}
