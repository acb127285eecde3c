import type { Topic, TopicReason } from '../domain/mention.ts';
import { findCandidates } from './find-candidates.ts';
import type { Lexicon } from './open-lexicon.ts';

/** Core people that a page must name beside a phrase such as "peace plan" when it does not name a version. */
const PEOPLE = 3;

/**
 * Whether a page is about the plan, with what was found: it names a version of the plan, or it speaks of a
 * peace plan and names enough of the core people. Trump, Gaza or the war in passing are not enough.
 */
export function judgeTopic(gate: Lexicon, texts: Iterable<string>): Topic {
  const found = new Map<string, TopicReason>();
  const people = new Set<string>();
  let version = false;
  let plan = false;
  for (const text of texts) {
    for (const { start, end, meanings } of findCandidates(gate, text)) {
      const [first] = meanings;
      if (!first) continue;
      const kind = gate.isPerson(first.entity) ? 'core' : 'plan';
      if (kind === 'core') people.add(first.entity);
      else if (first.sense === 's') version = true;
      else plan = true;
      count(found, kind, first.entity, text.slice(start, end));
    }
  }
  return { onTopic: version || (plan && people.size >= PEOPLE), reasons: [...found.values()] };
}

function count(found: Map<string, TopicReason>, kind: TopicReason['kind'], entity: string, form: string): void {
  const reason = found.get(entity);
  if (reason) reason.count += 1;
  else found.set(entity, { kind, entity, form, count: 1 });
}
