import type { Day } from '../domain/day.ts';
import type { Topic, TopicReason } from '../domain/mention.ts';
import type { Lexicon } from './open-lexicon.ts';
import type { Tally } from './tally-of.ts';
import { tallyOf } from './tally-of.ts';
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
  date: Day | null,
): Topic {
  const reasons = new Map<string, TopicReason>();
  for (const reason of weights.flatMap((weight) => weight.reasons)) count(reasons, reason);
  const tally = tallyOf(weights);
  const isOlder = date !== null && date < firstDay;
  const onTopic = namesVersion(tally) || (!isOlder && isAboutPeace(tally));
  return { onTopic, reasons: [...reasons.values()] };
}

/** Letters of a page that says no more than a headline. */
const HEADLINE = 150;

function namesVersion({ version, us, ukraine, russia, peace, told }: Tally): boolean {
  if (!version) return false;
  const parties = [us, ukraine, russia].filter((times) => times > 0).length;
  return peace ? parties > 0 : parties > 1 || (ukraine + russia > 0 && told < HEADLINE);
}

function isAboutPeace({ us, ukraine, russia, share, talks, own, joint, others }: Tally): boolean {
  const war = ukraine + russia;
  // Another matter, in which the war comes up, or another's plan.
  if (ukraine === 0 || war < 3 || war * 2 < us || others * 2 > talks) return false;
  if (us === 0) return russia > 0 && talks > 1 && share > 3 / 10;
  if (russia === 0) return talks > 1 && share > 1 / 2;
  if (talks > 1 || (talks > 0 && own > 0 && war >= us)) return share > 1 / 5;
  return talks > 0 && ((joint && war >= us && share > 1 / 4) || share > 2 / 5);
}

function count(found: Map<string, TopicReason>, reason: TopicReason): void {
  const known = found.get(reason.entity);
  if (known) known.count += reason.count;
  else found.set(reason.entity, { ...reason });
}
