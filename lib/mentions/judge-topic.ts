import type { Topic, TopicReason } from '../domain/mention.ts';
import { findCandidates } from './find-candidates.ts';
import type { Lexicon } from './open-lexicon.ts';

/**
 * Whether a page is about the plan, with what was found: it names a version of the plan, or it speaks of a peace
 * plan or peace talks and names core people of two sides. Trump, Gaza or the war in passing are not enough.
 */
export function judgeTopic(gate: Lexicon, texts: Iterable<string>): Topic {
  const found = new Map<string, TopicReason>();
  const sides = new Set<string>();
  let version = false;
  let plan = false;
  for (const text of texts) {
    for (const { start, end, meanings } of findCandidates(gate, text)) {
      const [first] = meanings;
      if (!first) continue;
      const side = gate.sideOf(first.entity);
      const kind = side === '' ? 'plan' : 'core';
      if (side !== '') sides.add(side);
      else if (first.sense === 's') version = true;
      else plan = true;
      count(found, kind, first.entity, text.slice(start, end));
    }
  }
  return { onTopic: version || (plan && sides.size > 1), reasons: [...found.values()] };
}

function count(
  found: Map<string, TopicReason>,
  kind: TopicReason['kind'],
  entity: string,
  form: string,
): void {
  const reason = found.get(entity);
  if (reason) reason.count += 1;
  else found.set(entity, { kind, entity, form, count: 1 });
}
