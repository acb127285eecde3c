import type { Act } from '../domain/claim.ts';
import type { Stretch } from './content.ts';
import { phraseEnd } from './phrase-end.ts';
import { phraseStart } from './phrase-start.ts';
import type { Unit } from './unit.ts';
import { isNominal, isQuote, isVerbal } from './unit.ts';
import { POSSESSIVES } from './words.ts';

/** A statement of a sentence in unit numbers, all inclusive. */
export interface Draft {
  source: Stretch;
  cue: Stretch;
  content: Stretch[];
  act: Act;
  confidence: number;
  /** Last unit of the noun that a relative pronoun stands for. */
  antecedent?: number;
}

/** Nouns for what is said, by act. */
const NOUNS: [Act, string][] = [
  [
    'asserts',
    'claim assertion contention allegation accusation suggestion argument insistence statement remark comment complaint assurance',
  ],
  ['denies', 'denial'],
  ['confirms', 'admission acknowledgement acknowledgment confirmation concession'],
  ['announces', 'announcement pledge promise vow declaration'],
  ['proposes', 'proposal recommendation'],
  ['demands', 'demand call appeal'],
  ['rejects', 'rejection'],
  ['warns', 'warning threat'],
  ['predicts', 'prediction forecast'],
];

const ACT_BY_NOUN: ReadonlyMap<string, Act> = new Map(
  NOUNS.flatMap(([act, nouns]) =>
    nouns.split(' ').flatMap((noun) => [[noun, act] as const, [`${noun}s`, act] as const]),
  ),
);

/** "Driscoll's denial that …", "a warning by Moscow that …": the noun is the cue, its owner the source. */
export function nounCues(units: readonly Unit[]): Draft[] {
  return units.flatMap((unit, at) => {
    const act = /^(NOUN|PROPN|VERB)$/.test(unit.tag) ? ACT_BY_NOUN.get(unit.low) : undefined;
    if (!act) return [];
    const owner = ownerBefore(units, at) ?? ownerAfter(units, at);
    const lead = owner && owner.from > at ? owner.to + 1 : at + 1;
    if (!owner || !leadsContent(units, lead, act)) return [];
    const to = nounContentEnd(units, lead);
    if (to <= lead + 1) return [];
    return [
      { source: owner, cue: { from: at, to: at }, content: [{ from: lead, to }], act, confidence: 0.85 },
    ];
  });
}

function ownerBefore(units: readonly Unit[], at: number): Stretch | null {
  let last = at - 1;
  while (
    /^(ADJ|NUM|ADV)$/.test(units[last]?.tag ?? '') ||
    (units[last]?.tag === 'VERB' && /ed$/.test(units[last]?.low ?? ''))
  )
    last -= 1;
  if (POSSESSIVES.has(units[last]?.low ?? '')) return { from: last, to: last };
  if (!/^('s|')$/.test(units[last]?.low ?? '')) return null;
  let from = phraseStart(units, last - 1);
  // "agreed in principle with Washington's calls": only what is "of" somebody goes with an owner.
  for (let i = from; i < last; i += 1)
    if (units[i]?.tag === 'ADP' && !/^(of|for)$/.test(units[i]?.low ?? '')) from = i + 1;
  return from < last ? { from, to: last - 1 } : null;
}

function ownerAfter(units: readonly Unit[], at: number): Stretch | null {
  if (!/^(by|from)$/.test(units[at + 1]?.low ?? '')) return null;
  const to = phraseEnd(units, at + 2, false);
  return to >= at + 2 ? { from: at + 2, to } : null;
}

const leadsContent = (units: readonly Unit[], lead: number, act: Act): boolean => {
  const low = units[lead]?.low ?? '';
  if (low === 'that') return true;
  if (low === 'to') return /^(announces|demands|warns)$/.test(act) && isVerbal(units[lead + 1]);
  if (low === 'for') return act === 'demands';
  return (
    low === 'of' &&
    /^(rejects|denies)$/.test(act) &&
    units.slice(lead + 1, lead + 5).some((unit) => isNominal(unit))
  );
};

/** A subordinate clause that hangs on a noun ends with its own verb's reach: at a comma or before the main verb. */
function nounContentEnd(units: readonly Unit[], lead: number): number {
  let verbs = /^(of|for|to)$/.test(units[lead]?.low ?? '') ? 1 : 0;
  for (let at = lead + 1; at < units.length; at += 1) {
    const unit = units[at];
    if (!unit || /^[,;.?!:]$|^(--|—|–)$/.test(unit.low)) return at - 1;
    if (isQuote(unit)) continue;
    const isGroup =
      isVerbal(unit) &&
      (!isVerbal(units[at - 1]) || (FINITE.test(unit.low) && units[at - 1]?.tag === 'VERB')) &&
      !/^(ADV|PART)$/.test(units[at - 1]?.tag ?? '') &&
      units[at - 1]?.low !== 'to' &&
      !/ing$/.test(unit.low);
    if (isGroup) verbs += 1;
    if (
      verbs > 1 &&
      isGroup &&
      !/^(and|or|but|that|who|which)$/.test(units[at - 1]?.low ?? '') &&
      !startsSubject(units, at)
    )
      return at - 1;
  }
  return units.length - 1;
}

/** Auxiliaries that open a verb group of their own after a verb: "that the town had fallen | was false". */
const FINITE = /^(is|was|are|were|has|had|have|will|would|does|did)$/;

/** Whether the verb has a fresh subject pronoun or determiner close before it, as in "that he said he would". */
const startsSubject = (units: readonly Unit[], at: number): boolean =>
  /^(he|she|it|they|we|i|there)$/.test(units[at - 1]?.low ?? '');

/** "Zelensky: “We will not go.”": a short name, a colon and a quotation. */
export function colonCue(units: readonly Unit[]): Draft[] {
  const at = units.findIndex(({ low }) => low === ':');
  if (at < 1 || at > 6 || !isQuote(units[at + 1])) return [];
  const from = phraseStart(units, at - 1);
  if (from !== 0 || units[at - 1]?.tag !== 'PROPN' || units.slice(0, at).some((unit) => isVerbal(unit)))
    return [];
  return [
    {
      source: { from, to: at - 1 },
      cue: { from: at, to: at },
      content: [{ from: at + 1, to: at + 1 }],
      act: 'asserts',
      confidence: 0.7,
    },
  ];
}
