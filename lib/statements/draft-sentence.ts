import { accordingTo } from './according-to.ts';
import { canSpeak } from './can-speak.ts';
import type { Content } from './content.ts';
import { findContent } from './find-content.ts';
import type { Cue } from './find-cues.ts';
import { findCues } from './find-cues.ts';
import type { Source } from './subject-before.ts';
import { findSource } from './find-source.ts';
import type { Draft } from './other-cues.ts';
import { colonCue, nounCues } from './other-cues.ts';
import { phraseStart } from './phrase-start.ts';
import type { Unit } from './unit.ts';
import { isComma, isVerbal } from './unit.ts';

interface Pair {
  cue: Cue;
  source: Source;
}

/** All statements of one English sentence, by the order of their cues. */
export function draftSentence(units: readonly Unit[]): Draft[] {
  if (units.at(-1)?.low === '?') return [];
  const pairs = pairUp(units);
  const cuts = cutsOf(units, pairs);
  const verbs = pairs.flatMap(({ cue, source }) => {
    const content = findContent(units, cue, source, cuts);
    return content ? [draftOf(units, cue, source, content)] : [];
  });
  const others = [...accordingTo(units), ...nounCues(units)].map((draft) =>
    isSpeaker(units, draft.source) ? draft : { ...draft, confidence: draft.confidence * UNLIKELY },
  );
  const drafts = [...verbs, ...others];
  return withoutTwins(drafts.length > 0 ? drafts : colonCue(units)).sort((a, b) => a.cue.from - b.cue.from);
}

function pairUp(units: readonly Unit[]): Pair[] {
  const pairs: Pair[] = [];
  for (const cue of findCues(units)) {
    const source = findSource(units, cue, pairs);
    if (source) pairs.push({ cue, source });
  }
  return pairs;
}

/** Where a statement hands over to the next: before ", adding", "and said", ", said Peskov", ", according to". */
function cutsOf(units: readonly Unit[], pairs: Pair[]): ReadonlySet<number> {
  const cuts = new Set<number>();
  for (const { cue, source } of pairs) {
    const first =
      source.how === 'shared' || source.how === 'relative' ? cue.from : Math.min(source.from, cue.from);
    const joined = /^(and|but|while|or|yet|whereas|although|though|with)$/.test(units[first - 1]?.low ?? '');
    const at = joined ? first - 1 : first;
    if (source.how === 'relative') {
      const close = units.findIndex((unit, n) => n > cue.to && isComma(unit) && isVerbal(units[n + 1]));
      if (isComma(units[source.from - 1]) && close > 0) cuts.add(close);
      continue;
    }
    if (joined || isComma(units[first - 1])) cuts.add(isComma(units[at - 1]) ? at - 1 : at);
  }
  units.forEach((unit, at) => {
    if (unit.low === 'according' && units[at + 1]?.low === 'to')
      cuts.add(isComma(units[at - 1]) ? at - 1 : at);
  });
  return cuts;
}

/** How sure each kind of content makes a statement; set by hand, from reading what was found in news articles. */
const SURE: Record<Content['kind'], number> = {
  quotation: 0.95,
  that: 0.93,
  clause: 0.9,
  before: 0.88,
  phrase: 0.82,
  infinitive: 0.82,
  naming: 0.7,
};

const TIES: Record<Source['how'], number> = {
  before: 1,
  inverted: 1,
  relative: 0.97,
  shared: 0.95,
  agent: 0.95,
};

function draftOf(units: readonly Unit[], cue: Cue, source: Source, content: Content): Draft {
  const kind = content.kind === 'phrase' && cue.verb.act === 'asserts' ? 'naming' : content.kind;
  const speaks = kind === 'quotation' || isSpeaker(units, source);
  const confidence =
    SURE[kind] * TIES[source.how] * (cue.form === 'infinitive' ? 0.6 : 1) * (speaks ? 1 : UNLIKELY);
  return {
    source: { from: source.from, to: source.to },
    cue: { from: cue.from, to: cue.to },
    content: content.stretches,
    act: cue.verb.act,
    confidence,
    ...(source.antecedent === undefined ? {} : { antecedent: source.antecedent }),
  };
}

/** What a speaker takes from the confidence when its noun is none for people, bodies or writings: "the installation". */
const UNLIKELY = 0.85;

const isSpeaker = (
  units: readonly Unit[],
  { from, to, antecedent }: { from: number; to: number; antecedent?: number },
): boolean =>
  antecedent === undefined
    ? canSpeak(units, from, to)
    : canSpeak(units, phraseStart(units, antecedent), antecedent);

/** Of two statements with one cue only the surer stays; a nested one is kept and less sure. */
function withoutTwins(drafts: Draft[]): Draft[] {
  return drafts
    .filter(
      (one, n) =>
        !drafts.some(
          (other, m) =>
            m !== n &&
            overlaps(one.cue, other.cue) &&
            (other.confidence > one.confidence || (other.confidence === one.confidence && m < n)),
        ),
    )
    .map((one, _, all) =>
      all.some((other) => other !== one && holds(other, one))
        ? { ...one, confidence: one.confidence * 0.8 }
        : one,
    );
}

const overlaps = (a: { from: number; to: number }, b: { from: number; to: number }): boolean =>
  a.from <= b.to && b.from <= a.to;

const holds = (outer: Draft, inner: Draft): boolean =>
  outer.content.some(({ from, to }) => from <= inner.cue.from && inner.cue.to <= to);
