import type { Topic, TopicReason } from '../domain/mention.ts';
import type { Weight } from './weigh-text.ts';

/**
 * Whether a page is about the plan, from what the gate found in its blocks. It names a version of the plan with a
 * side at war; or it speaks of peace between the two, as its matter and not in passing, with the United States in
 * it. Trump, Gaza, the war alone or another's peace plan are not enough.
 */
export function judgeTopic(weights: Iterable<Weight>): Topic {
  const reasons = new Map<string, TopicReason>();
  const tally = { sides: '', told: 0, peace: 0, talks: 0, joint: false, version: false, others: 0 };
  for (const weight of weights) {
    const { sides, length, peace } = weight;
    tally.sides += sides;
    tally.told += length;
    tally.version ||= weight.version;
    tally.others += weight.others;
    if (peace) tally.peace += length;
    if (peace && /[bc]/.test(sides)) tally.talks += 1;
    tally.joint ||= peace && ['a', 'b', 'c'].every((side) => sides.includes(side));
    for (const reason of weight.reasons) count(reasons, reason);
  }
  return { onTopic: isOnTopic(tally), reasons: [...reasons.values()] };
}

/** What a page was found to say. */
interface Tally {
  /** A letter each time somebody is named: a for the United States, b for Ukraine, c for Russia. */
  sides: string;
  /** Letters of the blocks in which anything was found, and of those among them that speak of peace. */
  told: number;
  peace: number;
  /** Blocks that speak of peace and name a side at war; whether one of them names all three. */
  talks: number;
  joint: boolean;
  version: boolean;
  /** How often another's plan or an older peace is named. */
  others: number;
}

function isOnTopic({ sides, told, peace, talks, joint, version, others }: Tally): boolean {
  const [us, ukraine, russia] = ['a', 'b', 'c'].map((side) => sides.split(side).length - 1) as Counts;
  const war = ukraine + russia;
  const share = peace / told;
  const parties = [us, ukraine, russia].filter((count) => count > 0).length;
  if (version && (war > 0 || peace > 0) && (parties > 1 || peace > 0 || told < HEADLINE)) return parties > 0;
  // Another matter, in which the war comes up.
  if (ukraine === 0 || war < 3 || war * 2 < us || others * 2 > talks) return false;
  if (us === 0) return russia > 0 && talks > 1 && share > 3 / 10;
  if (russia === 0) return talks > 1 && share > 1 / 2;
  return talks > 0 && share > (talks > 1 || joint ? 1 / 5 : 2 / 5);
}

/** Letters of a page that says no more than a headline. */
const HEADLINE = 150;

type Counts = [us: number, ukraine: number, russia: number];

function count(found: Map<string, TopicReason>, reason: TopicReason): void {
  const known = found.get(reason.entity);
  if (known) known.count += reason.count;
  else found.set(reason.entity, { ...reason });
}
