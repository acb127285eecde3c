import type { Day } from '../domain/day.ts';
import type { Topic, TopicReason } from '../domain/mention.ts';
import type { Lexicon } from './open-lexicon.ts';
import type { Weight } from './weigh-text.ts';

/**
 * Whether a page is about the plan, from what the gate found in its blocks. It names a version of the plan with a
 * side at war; or it speaks of peace between the two, as its matter and not in passing, with the United States in
 * it. Trump, Gaza, the war alone or another's peace plan are not enough, nor is talk of peace on a page from before
 * all that the record dates.
 */
export function judgeTopic(
  weights: readonly Weight[],
  { firstDay }: Pick<Lexicon, 'firstDay'>,
  date: () => Day | null,
): Topic {
  const reasons = new Map<string, TopicReason>();
  for (const reason of weights.flatMap((weight) => weight.reasons)) count(reasons, reason);
  const named = timesNamed(weights);
  // A page's date is looked for in all of it, so it is asked for last.
  const onTopic =
    isAboutVersion(weights, named) || (isAboutPeace(weights, named) && (date() ?? firstDay) >= firstDay);
  return { onTopic, reasons: [...reasons.values()] };
}

/** How often the United States, Ukraine and Russia are named. */
type Named = [us: number, ukraine: number, russia: number];

function timesNamed(weights: readonly Weight[]): Named {
  const sides = weights.map((weight) => weight.sides).join('');
  return ['a', 'b', 'c'].map((side) => sides.split(side).length - 1) as Named;
}

/** Letters of a page that says no more than a headline. */
const HEADLINE = 150;

/** A version is named, and two of the three, or one of them and peace, or one of them in a headline. */
function isAboutVersion(weights: readonly Weight[], named: Named): boolean {
  if (!weights.some(({ version }) => version)) return false;
  const parties = named.filter((times) => times > 0).length;
  if (weights.some(({ peace }) => peace)) return parties > 0;
  return parties > 1 || (parties > 0 && lettersOf(weights) < HEADLINE);
}

/**
 * Peace is the page's matter when enough of what it tells of the three speaks of it. How much is enough was found on
 * 28,000 texts, a thousand of which name both sides: less where more paragraphs say so or one names all three, more
 * where the United States is not named.
 */
function isAboutPeace(weights: readonly Weight[], [us, ukraine, russia]: Named): boolean {
  const war = ukraine + russia;
  const peaceful = weights.filter(({ peace }) => peace);
  /** Blocks that speak of peace and name these. */
  const times = (sides: RegExp): number => peaceful.filter((weight) => sides.test(weight.sides)).length;
  const talks = times(/[bc]/);
  // Another matter, in which the war comes up, or another's plan.
  if (!talks || !ukraine || war < 3 || war * 2 < us || othersIn(weights) * 2 > talks) return false;
  const share = Math.max(lettersOf(peaceful) / lettersOf(weights), peaceful.length / weights.length);
  if (!us || !russia) return us + russia > 0 && talks > 1 && share > (us ? 1 / 2 : 3 / 10);
  if (talks > 1 || (war >= us && times(/^a+$/) > 0)) return share > 1 / 5;
  return share > (war >= us && times(/(?=.*a)(?=.*b).*c/) > 0 ? 1 / 4 : 2 / 5);
}

const othersIn = (weights: readonly Weight[]): number => weights.reduce((sum, { others }) => sum + others, 0);

const lettersOf = (weights: readonly Weight[]): number =>
  weights.reduce((sum, { length }) => sum + length, 0);

function count(found: Map<string, TopicReason>, reason: TopicReason): void {
  const known = found.get(reason.entity);
  if (known) known.count += reason.count;
  else found.set(reason.entity, { ...reason });
}
