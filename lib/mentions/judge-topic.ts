import type { Topic, TopicReason } from '../domain/mention.ts';
import { findCandidates } from './find-candidates.ts';
import type { Lexicon } from './open-lexicon.ts';

/** Sides as the lexicon's letters: those at war, and those of which somebody must be named. */
const AT_WAR = /[bc]/;

/** What a page was found to say. */
interface Tally {
  reasons: Map<string, TopicReason>;
  /** Sides of the people and states named. */
  sides: Set<string>;
  /** Names of either side at war, and letters of text. */
  war: number;
  length: number;
  version: boolean;
  /** Paragraphs that speak of peace or talks and name a side at war, and those that name both. */
  peace: number;
  between: number;
}

/**
 * Whether a page is about the plan, with what was found. It names a version of the plan and somebody of any
 * side; or it names Ukraine's and Russia's side as often as an article about them does, and speaks of peace or
 * talks in two paragraphs that name one of them, or in one that names both. Trump, Gaza or the war in passing are
 * not enough.
 */
export function judgeTopic(gate: Lexicon, texts: Iterable<string>): Topic {
  const tally: Tally = {
    reasons: new Map(),
    sides: new Set(),
    war: 0,
    length: 0,
    version: false,
    peace: 0,
    between: 0,
  };
  for (const text of texts) weigh(gate, text, tally);
  return { onTopic: isOnTopic(tally), reasons: [...tally.reasons.values()] };
}

function isOnTopic({ sides, war, length, version, peace, between }: Tally): boolean {
  if (version && sides.size > 0) return true;
  if (war === 0 || sides.size < 2) return false;
  const perThousand = (war * 1000) / length;
  return (peace > 1 && war > 2 && perThousand > 0.7) || (between > 0 && war > 5 && perThousand > 2);
}

function weigh(gate: Lexicon, text: string, tally: Tally): void {
  const sides = new Set<string>();
  let peace = false;
  tally.length += text.length;
  for (const { start, end, meanings } of findCandidates(gate, text)) {
    const [first] = meanings;
    if (!first) continue;
    const side = gate.sideOf(first.entity);
    if (side !== '') sides.add(side);
    else if (first.sense === 's') tally.version = true;
    else peace = true;
    if (AT_WAR.test(side)) tally.war += 1;
    count(tally.reasons, side === '' ? 'plan' : 'core', first.entity, text.slice(start, end));
  }
  for (const side of sides) tally.sides.add(side);
  if (peace && (sides.has('b') || sides.has('c'))) tally.peace += 1;
  if (peace && sides.has('b') && sides.has('c')) tally.between += 1;
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
