import { expect, test } from 'vitest';
import { openOrigins } from '../../lib/refresh/find-origin.ts';
import { source } from '../record/fixture.ts';

const find = openOrigins([
  source('reuters', { name: 'Reuters' }),
  source('afp', { name: 'AFP' }),
  source('axios', { name: 'Axios' }),
  source('wsj', { name: 'The Wall Street Journal' }),
  source('time', { name: 'Time' }),
]);

test.each([
  ['KYIV (Reuters) - Talks went on.', '', 'reuters'],
  ['A US official told Axios that talks went on.', '', 'axios'],
  ['Talks went on, the Wall Street Journal reported on Friday.', '', 'wsj'],
  ['Talks went on, according to AFP, and Reuters reported rain.', '', 'afp'],
  ['Talks went on.', 'Reuters', 'reuters'],
])('credits whom the text or its byline names: %s', (text, credit, id) => {
  expect(find(text, credit, 'own')).toBe(id);
});

test.each([
  ['Reuters moved its office to Kyiv.', ''],
  ['There is no Time (Times) to lose, said Time.', ''],
  ['The reutersaxios reported.', ''],
  ['Reuters reported.', 'Reuters'],
])('credits nobody where it only names them, or itself: %s', (text, credit) => {
  expect(find(text, credit, 'reuters')).toBeNull();
});
