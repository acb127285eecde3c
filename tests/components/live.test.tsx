import { expect, test } from 'vitest';
import { LiveSources } from '../../components/LiveSources.tsx';
import { LiveStories } from '../../components/LiveStories.tsx';
import { source } from '../record/fixture.ts';
import { LIVE_STATES, STORIES } from './live-samples.ts';
import { click, drawn, rendered, textOf, textsOf } from './rendered.ts';
import { sayFromEnglish } from './say-from-english.ts';

const words = { say: sayFromEnglish(), lang: 'en' };
const done: string[] = [];

const SOURCES = [
  source('kyiv-independent', { name: 'Kyiv Independent', feed: 'https://kyivindependent.com/feed/' }),
  source('tass', { name: 'TASS', feed: 'https://tass.com/rss/v2.xml' }),
  source('silent', { name: 'Silent' }),
];

const options = (on: string[]): HTMLElement =>
  rendered(
    <LiveSources
      words={words}
      sources={SOURCES}
      on={on}
      states={LIVE_STATES}
      now={Date.UTC(2025, 10, 22, 11)}
      onLive={(id, wanted) => done.push(`${id} ${String(wanted)}`)}
    />,
  );

test('offers the sources that have a feed, all off, each with the host that would be asked', () => {
  const root = options([]);
  expect(textsOf(root, 'label')).toEqual(['Kyiv Independent', 'TASS']);
  expect(textsOf(root, 'p.quiet:not([role])')).toEqual([
    'Asks kyivindependent.com about once an hour.',
    'Asks tass.com about once an hour.',
  ]);
  expect([...root.querySelectorAll('[role=switch]')].map((one) => one.getAttribute('aria-checked'))).toEqual([
    'false',
    'false',
  ]);
  expect(textsOf(root, '[role=status]')).toEqual(['', '']);
});

test('switches one at the reader’s own hand, and says how each was last read', () => {
  const root = options(['kyiv-independent', 'tass']);
  expect(textsOf(root, '[role=status]')).toEqual([
    'Its feed breaks off; what is whole was read. Last read 2 hours ago.',
    'A web page stands in its feed’s place. Last read 26 hours ago.',
  ]);
  done.length = 0;
  const [first] = root.querySelectorAll('[role=switch]');
  if (first) click(first, 'page');
  if (first) click(first);
  expect(done).toEqual(['kyiv-independent false']);
});

test('asks in our own words before it switches one on, and leaves it off at a “no”', async () => {
  const root = options([]);
  done.length = 0;
  const answer = async (nth: number): Promise<void> => {
    click(root.querySelector('[role=switch]') as Element);
    await drawn();
    expect(done).toEqual([]);
    expect(textOf(root.querySelector('[role=group] span'))).toContain(
      'asks kyivindependent.com for its feed',
    );
    click(root.querySelectorAll('[role=group] button')[nth] as Element);
    await drawn();
    expect(root.querySelector('[role=group]')).toBeNull();
  };
  await answer(1);
  expect(done).toEqual([]);
  await answer(0);
  expect(done).toEqual(['kyiv-independent true']);
});

test('H5 and H49: lists stories as text, with source, origin, the others and the time, and links to https only', () => {
  const root = rendered(<LiveStories words={words} stories={STORIES} />);
  expect(textOf(root.querySelector('h3'))).toBe('New, unreviewed');
  expect(textsOf(root, 'li > a, li > bdi')).toEqual([
    'Envoys to meet in Geneva on Friday',
    '<b>Grain</b> ship leaves Odesa',
  ]);
  expect(
    [...root.querySelectorAll('a')].map((one) => [one.getAttribute('href'), one.getAttribute('rel')]),
  ).toEqual([['https://a.example/geneva', 'noopener noreferrer']]);
  expect(textsOf(root, 'p')[0]).toBe('Senior officials deny that <b>Friday</b> is too soon');
  expect(textsOf(root, '.parts span').slice(0, 2)).toEqual(['Axios, via Kyiv Independent', 'TASS']);
  expect(textsOf(root, 'p')[2]).toContain('taken back by its source');
  expect(rendered(<LiveStories words={words} stories={[]} />).childElementCount).toBe(0);
});
