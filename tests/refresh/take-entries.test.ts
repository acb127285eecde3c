import { expect, test } from 'vitest';
import type { LiveEntry } from '../../lib/domain/live.ts';
import { openOrigins } from '../../lib/refresh/find-origin.ts';
import { openItemSaid } from '../../lib/refresh/open-item-said.ts';
import { openMentions } from '../../lib/refresh/open-mentions.ts';
import { takeEntries } from '../../lib/refresh/take-entries.ts';
import { bundledDossier } from '../feeds/published-feed.ts';

const { entities, sources } = await bundledDossier();
const eyes = {
  mentions: openMentions(entities),
  origins: openOrigins(sources),
  said: openItemSaid(entities),
};

const entry = (title: string, text: string): LiveEntry => ({
  key: title,
  url: null,
  title,
  text,
  credit: '',
  published: null,
});

const take = (title: string, text: string) => takeEntries([entry(title, text)], 'bbc', eyes, 1);

const TITLE = 'Trump’s 28-point peace plan for Ukraine';

test('keeps what an item says, by whom, with no tagger: quotations and clauses with “that”', () => {
  const [item] = take(
    TITLE,
    'Kremlin spokesman Dmitry Peskov denied that Moscow had received the 28-point plan. “We have seen nothing,” he told reporters. The weather was cold and nobody said that it would change.',
  );
  expect(item?.said).toEqual([
    {
      speaker: 'dmitry-peskov',
      name: 'Kremlin spokesman Dmitry Peskov',
      kind: 'person',
      act: 'denies',
      content: 'that Moscow had received the 28-point plan',
    },
    {
      speaker: 'dmitry-peskov',
      name: 'Dmitry Peskov',
      kind: 'person',
      act: 'asserts',
      content: '“We have seen nothing,”',
    },
  ]);
});

test('reads other languages by their own cues', () => {
  const [item] = take(
    'План Трампа из 28 пунктов для Украины',
    'Пресс-секретарь Кремля Дмитрий Песков заявил, что Москва не получала мирный план США.',
  );
  expect(item?.said).toMatchObject([
    { speaker: 'dmitry-peskov', act: 'asserts', content: 'что Москва не получала мирный план США' },
  ]);
});

test('leaves out whom nobody could name, and keeps three lines of bounded length', () => {
  const [unknown] = take(TITLE, 'The peace plan is dead. “It never lived,” she said.');
  expect(unknown?.said).toEqual([]);
  const [long] = take(
    TITLE,
    `Marco Rubio said that the peace plan ${'was long and '.repeat(50)}old. `.repeat(5),
  );
  expect(long?.said).toHaveLength(3);
  expect(Math.max(...(long?.said ?? []).map(({ content }) => content.length))).toBeLessThanOrEqual(301);
});

test('gives a relayed line to who said it, and ends it before the relay', () => {
  const [item] = take(
    TITLE,
    'Dmitry Peskov said that the peace plan was unknown to him, Reuters reported on Thursday.',
  );
  expect(item?.said).toMatchObject([
    { name: 'Dmitry Peskov', content: 'that the peace plan was unknown to him' },
  ]);
});

test('keeps nothing of an item that is off topic', () => {
  expect(take('Grain ship leaves port', 'The captain said that the sea was calm.')).toEqual([]);
});
