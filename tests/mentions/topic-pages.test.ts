import { describe, expect, it } from 'vitest';
import { readDossier } from '../../lib/cli/read-dossier.ts';
import type { Entity } from '../../lib/domain/entity.ts';
import { compileLexicon } from '../../lib/mentions/compile-lexicon.ts';
import { judgeTopic } from '../../lib/mentions/judge-topic.ts';
import { openLexicon } from '../../lib/mentions/open-lexicon.ts';
import { weighText } from '../../lib/mentions/weigh-text.ts';
import { NEAR_PAGES } from './near-pages.ts';
import { PLAN_PAGES } from './plan-pages.ts';

const { entities } = (await readDossier()) as unknown as { entities: Entity[] };
const gate = openLexicon(compileLexicon(entities, new Set()).snapshot.gate);

const isOnTopic = (page: string): boolean => {
  const weights = page.split('\n').flatMap((text) => weighText(gate, text) ?? []);
  return judgeTopic(weights, gate, () => null).onTopic;
};

/** Each page with its language and headline. */
const pagesOf = (byLanguage: Record<string, string>) =>
  Object.entries(byLanguage).flatMap(([lang, pages]) =>
    pages.split('\n\n').map((page) => ({ lang, title: page.split('\n')[0], page })),
  );

describe.each([
  ['is left alone', NEAR_PAGES, false],
  ['is about the plan', PLAN_PAGES, true],
] as const)('a page that %s', (_, pages, onTopic) => {
  it('is there in ten languages', () => {
    expect(Object.keys(pages)).toHaveLength(10);
  });
  it.each(pagesOf(pages))('$lang $title', ({ page }) => {
    expect(isOnTopic(page)).toBe(onTopic);
  });
});
