import type { Day } from '../domain/day.ts';
import type { Mention, Topic } from '../domain/mention.ts';
import type { Settings } from '../domain/settings.ts';
import { chooseDensity } from '../mentions/choose-density.ts';
import type { Candidate } from '../mentions/find-candidates.ts';
import { findCandidates } from '../mentions/find-candidates.ts';
import { judgeTopic } from '../mentions/judge-topic.ts';
import type { Lexicon } from '../mentions/open-lexicon.ts';
import { openLexicon } from '../mentions/open-lexicon.ts';
import { resolveMentions } from '../mentions/resolve-mentions.ts';
import { rangeOf } from './range-of.ts';
import type { Block } from './read-blocks.ts';
import { readBlocks } from './read-blocks.ts';

/** A mention that is to be underlined. */
export interface Spot {
  entity: string;
  range: Range;
}

/** What a page was found to hold. */
export interface Spotted {
  topic: Topic;
  /** All mentions, by entity, in the order of first mention. */
  counts: Map<string, number>;
  spots: Spot[];
  /** Open shadow roots of the page. */
  roots: ShadowRoot[];
}

/** Reads a page again and again; blocks whose text has not changed cost no second search. */
export type Spotter = (settings: Settings, date: () => Day | null) => Promise<Spotted>;

const NOTHING: Topic = { onTopic: false, reasons: [] };

/** Blocks of text whose candidates are kept; a page with more is read anew. */
const KEPT = 50_000;

/** A spotter for a document; the whole lexicon is read only once the page passed the gate. */
export function createSpotter(
  document: Document,
  gateText: string,
  readWhole: () => Promise<string | null>,
): Spotter {
  const gate = openLexicon(gateText);
  let lexicon: Lexicon | null = null;
  let kept = new Map<string, Candidate[]>();

  const candidatesOf = (whole: Lexicon, { text }: Block): Candidate[] => {
    const before = kept.get(text);
    if (before) return before;
    if (kept.size > KEPT) kept = new Map();
    const candidates = findCandidates(whole, text);
    kept.set(text, candidates);
    return candidates;
  };

  return async (settings, date) => {
    const reading = readBlocks(document.documentElement);
    const texts = reading ? [document.title, ...reading.blocks.map(({ text }) => text)] : [];
    const topic = reading ? judgeTopic(gate, texts) : NOTHING;
    const found: Spotted = { topic, counts: new Map(), spots: [], roots: reading?.roots ?? [] };
    if (!reading || !topic.onTopic) return found;
    lexicon ??= openLexicon((await readWhole()) ?? '');
    const whole = lexicon;
    const candidates = reading.blocks.map((block) => candidatesOf(whole, block));
    const mentions = resolveMentions(candidates, { date: date() }).map((list) =>
      list.filter(({ entity }) => whole.isSpoken(entity) && !settings.unmarked.includes(entity)),
    );
    for (const { entity } of mentions.flat()) found.counts.set(entity, (found.counts.get(entity) ?? 0) + 1);
    found.spots = spotsOf(reading.blocks, chooseDensity(mentions, settings.density));
    return found;
  };
}

const spotsOf = (blocks: readonly Block[], mentions: readonly (readonly Mention[])[]): Spot[] =>
  blocks.flatMap((block, n) =>
    (mentions[n] ?? []).flatMap(({ entity, start, end }) => {
      const range = rangeOf(block, start, end);
      return range && isShown(range) ? [{ entity, range }] : [];
    }),
  );

/** Whether the reader can see the word: nothing hides it. */
function isShown(range: Range): boolean {
  const element = range.startContainer.parentElement;
  return element?.checkVisibility({ visibilityProperty: true, opacityProperty: true }) ?? false;
}
