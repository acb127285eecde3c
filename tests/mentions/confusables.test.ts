import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readSentence } from './read-sentence.ts';

/** A sentence with the mentions that are in it. */
interface Gold {
  text: string;
  lang: string;
  page: 'plan' | 'other';
  trap: string;
  mentions: { start: number; end: number; entity: string }[];
}

const FILE = '../shared/facts/lexicon/confusables.jsonl';

/** Sentences that need sense, not strings ("Not every Trump in the lobby"), are marked as hard and left out. */
const gold = (existsSync(FILE) ? readFileSync(FILE, 'utf8').trim().split('\n') : [])
  .map((line) => JSON.parse(line) as Gold)
  .filter(({ trap }) => !trap.startsWith('hard-'));

/** The plan as a whole stands for the version that the sentences mean by "the plan". */
const asGold = (entity: string): string => (entity === 'us-peace-plan' ? '28-point-plan' : entity);

const named = (text: string, mentions: Gold['mentions']): string[] =>
  mentions.map(({ entity, start, end }) => `${asGold(entity)} ${start}-${end} ${text.slice(start, end)}`);

describe.skipIf(gold.length === 0)('the gathered sentences (skipped where they are not at hand)', () => {
  it.each([...new Set(gold.map(({ lang }) => lang))])('are read right in %s', (lang) => {
    const sentences = gold.filter((one) => one.lang === lang);
    const found = sentences.map(({ text, page }) => [
      text,
      ...named(text, readSentence(text, page === 'plan')),
    ]);
    expect(found).toEqual(sentences.map(({ text, mentions }) => [text, ...named(text, mentions)]));
  });
});
