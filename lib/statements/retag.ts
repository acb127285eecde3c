import { CUE_VERBS } from './cue-verbs.ts';
import type { Unit } from './unit.ts';

/** Corrects, in place, what the model often gets wrong in news text; each rule looks at the neighbours only. */
export function retag(units: Unit[]): Unit[] {
  units.forEach((unit, at) => {
    const tag = corrected(unit, units[at - 1], units[at + 1], units[at - 2]);
    if (tag) unit.tag = tag;
  });
  return units;
}

function corrected(unit: Unit, before?: Unit, after?: Unit, earlier?: Unit): string | null {
  const { low, tag } = unit;
  if (tag === 'VERB' && SPEECHES.test(low) && /^(DET|ADJ|NOUN)$/.test(before?.tag ?? '')) return 'NOUN';
  if (tag === 'VERB' && low === 'lead' && before?.tag === 'NOUN' && after?.tag === 'ADP') return 'NOUN';
  if (isLastName(unit, before, after)) return 'PROPN';
  if (tag === 'VERB' && before?.low === 'to' && earlier?.low === 'according') return 'NOUN';
  if (PEOPLE.test(low) && /^(DET|PROPN|ADJ)$/.test(before?.tag ?? '') && endsPhrase(after)) return 'NOUN';
  return null;
}

/** "Sioux Falls," */
const isLastName = (unit: Unit, before?: Unit, after?: Unit): boolean =>
  unit.tag === 'VERB' &&
  /^\p{Lu}\p{Ll}/u.test(unit.text) &&
  /^\p{Lu}\p{Ll}/u.test(before?.text ?? '') &&
  before?.tag === 'PROPN' &&
  after?.tag === 'PUNCT' &&
  !CUE_VERBS.has(unit.low);

/** Nouns that the model takes for verbs: "in a video address". */
const SPEECHES = /^(address|post|speech|briefing|hearing|statement|spokesman)$/;

/** Adjectives that are nouns for people when their phrase ends with them. */
const PEOPLE =
  /^(general|military|missing|wounded|elderly|injured|homeless|public|faithful|accused|displaced)$/;

const endsPhrase = (after: Unit | undefined): boolean =>
  after === undefined || /^(PUNCT|VERB|AUX|ADV|ADP|QUOTE)$/.test(after.tag);
