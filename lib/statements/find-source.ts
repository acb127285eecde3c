import type { Cue } from './find-cues.ts';
import { phraseEnd } from './phrase-end.ts';
import { phraseStart } from './phrase-start.ts';
import type { Source } from './subject-before.ts';
import { subjectBefore } from './subject-before.ts';
import type { Unit } from './unit.ts';
import { isComma, isDash, isFragment, isQuote, isVerbal } from './unit.ts';
import { OCCASIONS, WRITINGS } from './words.ts';

/**
 * Who says it: the subject before the verb, after it ("…, said Peskov"), behind "by" in a passive, or the subject
 * of an earlier verb of the sentence that "and" or a verb in -ing goes on from. Null where there is none.
 */
export function findSource(
  units: readonly Unit[],
  cue: Cue,
  earlier: readonly { cue: Cue; source: Source }[],
): Source | null {
  const source = anySource(units, cue, earlier);
  const first =
    units[source?.antecedent === undefined ? (source?.from ?? 0) : phraseStart(units, source.antecedent)];
  if (source && /^(nor|do|does|did)$/.test(units[source.from - 1]?.low ?? '')) return null;
  return source && !/^(neither|no|nobody|none|any|every|anyone|whoever)$/.test(first?.low ?? '')
    ? source
    : null;
}

function anySource(
  units: readonly Unit[],
  cue: Cue,
  earlier: readonly { cue: Cue; source: Source }[],
): Source | null {
  if (cue.form === 'passive') return agent(units, cue);
  const before = units[cue.from - 1];
  // "In a letter posted on Tuesday": the writing does not post.
  if (WRITINGS.has(before?.low ?? '') && /^(posted|written)$/.test(units[cue.at]?.low ?? '')) return null;
  if (cue.form !== 'gerund' && cue.from === cue.at) {
    const inverted = subjectAfter(units, cue);
    if (inverted) return inverted;
  }
  const writing = cue.form === 'gerund' ? writingBefore(units, cue.from) : -1;
  if (writing >= 0)
    return sender(units, writing) ?? (isReceived(units, writing) ? null : shared(units, cue, earlier));
  if (cue.form === 'gerund' && isComma(before)) return shared(units, cue, earlier);
  if (cue.form === 'infinitive') return shared(units, cue, earlier);
  if (/^(and|but|or|then|yet)$/.test(before?.low ?? '')) return shared(units, cue, earlier);
  if (cue.form === 'gerund' && /^(by|in)$/.test(before?.low ?? '')) return nearest(units, cue.from);
  if (cue.form === 'gerund' && /^(after|before|while|when|for)$/.test(before?.low ?? ''))
    return shared(units, cue, earlier);
  return subjectBefore(units, cue.from - 1) ?? (cue.form === 'gerund' ? shared(units, cue, earlier) : null);
}

/** "issued a statement late on Friday saying": the writing that says it, with nothing but its sender or occasion behind. */
function writingBefore(units: readonly Unit[], from: number): number {
  for (let at = from - 1; at >= Math.max(0, from - 12); at -= 1) {
    const unit = units[at];
    if (WRITINGS.has(unit?.low ?? '')) return sender(units, at) || !hasComma(units, at, from) ? at : -1;
    if (isVerbal(unit) || isQuote(unit) || unit?.low === ';') return -1;
  }
  return -1;
}

const hasComma = (units: readonly Unit[], from: number, to: number): boolean =>
  units.slice(from, to).some((unit) => isComma(unit));

/** "a statement from the Treasury": who sent a writing. */
function sender(units: readonly Unit[], writing: number): Source | null {
  if (!/^(from|by)$/.test(units[writing + 1]?.low ?? '')) return null;
  const to = phraseEnd(units, writing + 2);
  return to >= writing + 2 ? { from: writing + 2, to, how: 'agent' } : null;
}

/** "received a letter saying": whose it is, is not told. */
const isReceived = (units: readonly Unit[], writing: number): boolean =>
  units
    .slice(Math.max(0, writing - 5), writing)
    .some(({ low }) => /^(received|receives|got|gets|obtained|read|seen|saw|found)$/.test(low));

/** "was told by Trump": the agent, when one is named. */
function agent(units: readonly Unit[], cue: Cue): Source | null {
  const by = units.findIndex((unit, at) => at > cue.at && at <= cue.at + 4 && unit.low === 'by');
  if (by < 0) return null;
  const to = phraseEnd(units, by + 1);
  return to > by && !/^(phone|email|telephone|law)$/.test(units[by + 1]?.low ?? '')
    ? { from: by + 1, to, how: 'agent' }
    : null;
}

/** "…, said Peskov": behind a quotation, a comma or a dash, and nothing follows that makes it an object. */
function subjectAfter(units: readonly Unit[], cue: Cue): Source | null {
  const before = units[cue.from - 1];
  const first = cue.at + 1;
  if (!cue.verb.frames.includes('v') || !opensPhrase(units[first])) return null;
  if (!isQuote(before) && !isComma(before) && !isDash(before) && before?.low !== 'as' && before?.low !== 'so')
    return null;
  if (OCCASIONS.has(units[first]?.low ?? '') || /^(it|that|there|this)$/.test(units[first]?.low ?? ''))
    return null;
  if (isQuote(before) && isFragment(before as Unit) && !/^(say|ask|tell|add|write)$/.test(cue.verb.lemma))
    return null;
  if (!isQuote(before) && WRITINGS.has(units[phraseEnd(units, first, false)]?.low ?? '')) return null;
  const to = phraseEnd(units, first);
  if (to < first || isVerbal(units[phraseEnd(units, first, false) + 1])) return null;
  if (!isQuote(before) && isObject(units, cue, to)) return null;
  return { from: first, to, how: 'inverted' };
}

/** After a comma alone: "Peskov, the spokesman, said nothing" has its subject before it. */
const isObject = (units: readonly Unit[], cue: Cue, to: number): boolean => {
  const after = units[to + 1];
  if (
    after &&
    !/^[.,;!?)—–]$|^(in|on|at|after|during|when|as|who|for|last|from|to)$/.test(after.low) &&
    !isQuote(after)
  )
    return true;
  return (
    /^(asks|asked|tells|told)$/.test(units[cue.at]?.low ?? '') && subjectBefore(units, cue.from - 1) !== null
  );
};

const opensPhrase = (unit: Unit | undefined): boolean =>
  unit !== undefined &&
  (/^(DET|PROPN|NOUN|ADJ|NUM)$/.test(unit.tag) ||
    /^(he|she|they|i|we|his|her|their|its|one|another|some)$/.test(unit.low));

/** The subject that the sentence's last speaker or else its main verb has. */
function shared(
  units: readonly Unit[],
  cue: Cue,
  earlier: readonly { cue: Cue; source: Source }[],
): Source | null {
  const last = earlier.findLast((one) => one.cue.at < cue.at && one.source.how !== 'relative');
  if (last) return { ...last.source, how: 'shared' };
  for (let at = 0; at < cue.from; at += 1) {
    if (!isVerbal(units[at]) || MODIFYING.test(units[at - 1]?.low ?? '')) continue;
    const found = subjectBefore(units, groupStart(units, at) - 1);
    if (found && found.how === 'before') return { ...found, how: 'shared' };
  }
  const to = phraseEnd(units, 0, false);
  return to >= 0 && to < cue.from - 1 && cue.form === 'gerund' ? { from: 0, to, how: 'shared' } : null;
}

/** The subject of the verb closest before. */
function nearest(units: readonly Unit[], from: number): Source | null {
  for (let at = from - 1; at > 0; at -= 1) {
    const found = isVerbal(units[at]) ? subjectBefore(units, groupStart(units, at) - 1) : null;
    if (found?.how === 'before') return { ...found, how: 'shared' };
  }
  return null;
}

const MODIFYING = /^(to|of|by|for|who|which|-)$/;

const groupStart = (units: readonly Unit[], at: number): number => {
  let from = at;
  while (from > 0 && /^(AUX|ADV|PART)$/.test(units[from - 1]?.tag ?? '') && units[from - 1]?.low !== "'s")
    from -= 1;
  return from;
};
