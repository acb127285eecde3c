import { expect, test } from 'vitest';
import { PageSaid } from '../../components/PageSaid.tsx';
import type { PageSaidProps } from '../../components/PageSaid.tsx';
import { buttonOf, click, rendered, textOf, textsOf } from './rendered.ts';
import { SAID } from './said-samples.ts';
import { sayFromEnglish } from './say-from-english.ts';

const done: string[] = [];
const words = { say: sayFromEnglish(), lang: 'en' };

const shown = (said: PageSaidProps['said']): HTMLElement =>
  rendered(
    <PageSaid
      words={words}
      said={said}
      onSaid={() => done.push('said')}
      onOpenClaim={(claim) => done.push(`claim ${claim}`)}
    />,
  );

test('reads the article at the reader’s own click only', () => {
  const root = shown('unasked');
  expect(textOf(root)).toBe('Find what this article says');
  done.length = 0;
  click(buttonOf(root, 'Find what this article says'), 'page');
  expect(done).toEqual([]);
  click(buttonOf(root, 'Find what this article says'));
  expect(done).toEqual(['said']);
});

test('lists statements by speaker, marked as unreviewed, with what the record has on them', () => {
  const root = shown(SAID);
  expect(textOf(root.querySelector('[role=status]'))).toBe('Found by machine, not reviewed');
  expect(textsOf(root, 'h3')).toEqual(['Vladimir Putin', 'a <b>mayor</b> nearby']);
  expect(textsOf(root, 'li li > p:first-child')).toEqual([
    'says that nothing has been received',
    'demands “all of Donbas”',
    'warns <img src=x onerror=alert(1)> winter is near',
  ]);
  expect(textsOf(root, '.parts')).toEqual([
    'In the recordNewest position in the record: “Yes, Moscow has the text”, 21 Nov 2025',
  ]);
  done.length = 0;
  click(buttonOf(root, 'In the record'));
  click(buttonOf(root, '21 Nov 2025'));
  expect(done).toEqual(['claim putin-nothing-received', 'claim putin-has-text']);
});

test('H23: gives a review in the reviewer’s own words, and marks one that names another host', () => {
  const root = shown(SAID);
  expect(textOf(root.querySelector('.reviewed'))).toBe(
    'Reviewed by Fact House: “Not so”. The review names another host than the one that it came from.',
  );
  expect(textOf(root.querySelector('li > bdi'))).toBe('The plan <i>was</i> signed');
});

test('keeps those whom the record does not know behind a fold, and makes no element of their words', () => {
  const root = shown(SAID);
  expect(textOf(root.querySelector('summary'))).toBe('Speakers not in the record: 1');
  expect(root.querySelector('details')?.hasAttribute('open')).toBe(false);
  expect(root.querySelector('img')).toBeNull();
});

test.each([
  ['reading', 'Reading the article …'],
  ['unread', 'The article could not be read.'],
  [{ language: null, speakers: [], isCut: false, reviews: [] }, 'Statements are found in English'],
  [{ language: 'en', speakers: [], isCut: false, reviews: [] }, 'No statement was found.'],
  [{ ...SAID, isCut: true }, 'only the beginning of a very long text was read'],
] as const)('says how it went: %j', (said, sentence) => {
  expect(textOf(shown(said as PageSaidProps['said']).querySelector('[role=status]'))).toContain(sentence);
});
