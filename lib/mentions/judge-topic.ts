import type { Topic, TopicReason } from '../domain/mention.ts';
import type { Weight } from './weigh-text.ts';

/**
 * Whether a page is about the plan, from what the gate found in its blocks. It names a version of the plan and
 * somebody of any side; or it names Ukraine's and Russia's side as often as an article about them does, and speaks
 * of peace or talks in two paragraphs that name one of them, or in one that names both. Trump, Gaza or the war in
 * passing are not enough.
 */
export function judgeTopic(weights: Iterable<Weight>): Topic {
  const reasons = new Map<string, TopicReason>();
  const tally = { sides: new Set<string>(), war: 0, length: 0, version: false, peace: 0, between: 0 };
  for (const weight of weights) {
    const { sides } = weight;
    // Letters of the two sides at war, of which somebody must be named.
    const [ukraine, russia] = [sides.includes('c'), sides.includes('b')];
    for (const side of sides) tally.sides.add(side);
    tally.war += sides.replace(/[^bc]/g, '').length;
    tally.length += weight.length;
    tally.version ||= weight.version;
    if (weight.peace && (ukraine || russia)) tally.peace += 1;
    if (weight.peace && ukraine && russia) tally.between += 1;
    for (const reason of weight.reasons) count(reasons, reason);
  }
  return { onTopic: isOnTopic(tally), reasons: [...reasons.values()] };
}

/** What a page was found to say: names of either side at war, paragraphs about peace that name a side, or both. */
interface Tally {
  sides: Set<string>;
  war: number;
  length: number;
  version: boolean;
  peace: number;
  between: number;
}

function isOnTopic({ sides, war, length, version, peace, between }: Tally): boolean {
  if (version && sides.size > 0) return true;
  if (war === 0 || sides.size < 2) return false;
  const perThousand = (war * 1000) / length;
  return (peace > 1 && war > 2 && perThousand > 0.7) || (between > 0 && war > 5 && perThousand > 2);
}

function count(found: Map<string, TopicReason>, reason: TopicReason): void {
  const known = found.get(reason.entity);
  if (known) known.count += reason.count;
  else found.set(reason.entity, { ...reason });
}
