import type { TopicReason } from '../domain/mention.ts';
import { findCandidates } from './find-candidates.ts';
import type { Lexicon } from './open-lexicon.ts';

/** What the gate found in one block of text; plain, so that it can be kept with the block. */
export interface Weight {
  /** Letters of the text. */
  length: number;
  reasons: TopicReason[];
  /** Sides of the people and states named, a letter each time. */
  sides: string;
  /** It names a version of the plan. */
  version: boolean;
  /** It speaks of peace or talks. */
  peace: boolean;
  /** How often it names another's plan or an older peace. */
  others: number;
}

/** What a block of text says for a page's being about the plan; null when the gate finds nothing in it. */
export function weighText(gate: Lexicon, text: string): Weight | null {
  const found = findCandidates(gate, text);
  if (found.length === 0) return null;
  const weight: Weight = {
    length: text.length,
    reasons: [],
    sides: '',
    version: false,
    peace: false,
    others: 0,
  };
  for (const { start, end, meanings } of found) {
    const [first] = meanings;
    if (!first) continue;
    const side = gate.sideOf(first.entity);
    weight.sides += side;
    if (first.sense === 'o') weight.others += 1;
    else if (side === '' && first.sense === 's') weight.version = true;
    else if (side === '') weight.peace = true;
    const kind = side === '' ? 'plan' : 'core';
    weight.reasons.push({ kind, entity: first.entity, form: text.slice(start, end), count: 1 });
  }
  return weight;
}
