import { expect, test } from 'vitest';
import { Welcome } from '../../components/Welcome.tsx';
import type { WelcomeProps } from '../../components/Welcome.tsx';
import { buttonOf, click, rendered, textOf, textsOf } from './rendered.ts';
import { sayFromEnglish } from './say-from-english.ts';

const done: string[] = [];

function welcome(more: Partial<WelcomeProps> = {}): HTMLElement {
  done.length = 0;
  const props: WelcomeProps = {
    words: { say: sayFromEnglish(), lang: 'en' },
    day: '2025-11-20',
    names: ['28-point plan', 'Dan Driscoll', 'Donald Trump', 'Dmitry Peskov', 'Steve Witkoff'].map(
      (name) => ({
        entity: name,
        name,
      }),
    ),
    open: -1,
    seen: false,
    source: { id: 'nbc', name: 'NBC News', on: true },
    counts: { claims: 64, hidden: 1 },
    where: 'all',
    onOver: (place) => done.push(`over ${String(place)}`),
    onOff: () => done.push('off'),
    onPress: (place, byKey) => done.push(`press ${String(place)} ${String(byKey)}`),
    onSource: (id, on) => done.push(`${id} ${String(on)}`),
    onAllSources: () => done.push('sources'),
    onWhere: (where) => done.push(where),
    onOpenOptions: () => done.push('options'),
    onOpenRecord: () => done.push('record'),
    ...more,
  };
  return rendered(<Welcome {...props} />);
}

test('tells a story whose names are in its sentence, each a button', () => {
  const root = welcome();
  expect(textOf(root.querySelector('.story'))).toBe(
    'Suppose that an article of 20 Nov 2025 is about the 28-point plan. It names Dan Driscoll and Donald Trump, quotes Dmitry Peskov, and mentions Steve Witkoff in passing.',
  );
  expect(textsOf(root, '.name')).toHaveLength(5);
});

test('a name says whether its card is open, and acts on the reader’s own press only', () => {
  const root = welcome({ open: 1 });
  const expanded = [...root.querySelectorAll('.name')].map((name) => name.getAttribute('aria-expanded'));
  expect(expanded).toEqual(['false', 'true', 'false', 'false', 'false']);
  click(buttonOf(root, 'Dmitry Peskov'), 'page');
  expect(done).toEqual([]);
  click(buttonOf(root, 'Dmitry Peskov'));
  expect(done).toHaveLength(1);
  expect(done[0]).toMatch(/^press 3/);
});

test('praises nobody before a card was seen, and says so politely after', () => {
  expect(textOf(welcome().querySelector('.seen'))).toBe('');
  const seen = welcome({ seen: true }).querySelector('.seen');
  expect(textOf(seen)).toContain('Nothing else on a page is changed.');
  expect(seen?.getAttribute('role')).toBe('status');
});

test('switches a source, and shows what counts and what is hidden', () => {
  const root = welcome();
  expect(textsOf(root, '.figures div')).toEqual(['claims on these names64', 'hidden by your choice1']);
  expect(textOf(root.querySelector('label[for=lesson]'))).toBe('NBC News counts');
  click(root.querySelector('#lesson') as Element);
  expect(done).toEqual(['nbc false']);
});

test('has no switch before the record is there', () => {
  expect(welcome({ source: null }).querySelector('#lesson')).toBeNull();
});

test('offers where to run, with the present choice made', () => {
  const root = welcome({ where: 'click' });
  const chosen = [...root.querySelectorAll('input[type=radio][checked]')];
  expect(chosen.map((radio) => radio.getAttribute('value'))).toEqual(['click']);
  expect(root.querySelectorAll('input[type=radio]')).toHaveLength(3);
});

test.each([
  ['All sources', 'sources'],
  ['Options', 'options'],
  ['Full record', 'record'],
])('leads on: %s', (name, act) => {
  click(buttonOf(welcome(), name));
  expect(done).toEqual([act]);
});
