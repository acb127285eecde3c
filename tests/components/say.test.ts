import { expect, test } from 'vitest';
import { longDay, shortDay } from '../../components/days.ts';
import { fill } from '../../components/fill.ts';
import { listed } from '../../components/listed.ts';
import { counted, keyed } from '../../components/say.ts';
import type { Say } from '../../components/say.ts';
import { sayFromEnglish } from './say-from-english.ts';

const english = sayFromEnglish();

test('counts as the language counts', () => {
  expect([0, 1, 2].map((n) => counted(english, 'sources', n))).toEqual([
    '0 sources',
    '1 source',
    '2 sources',
  ]);
  expect(counted(english, 'sources', 1234)).toBe('1,234 sources');
});

test('uses a finer category where the language has a text for it, and the general one where it has none', () => {
  const texts: Record<string, string> = {
    locale: 'uk',
    sources_few: '$1 джерела',
    sources_other: '$1 джерел',
  };
  const ukrainian: Say = (key, ...subs) => (texts[key] ?? '').replace('$1', subs[0] ?? '');
  expect([2, 5, 22].map((n) => counted(ukrainian, 'sources', n))).toEqual([
    '2 джерела',
    '5 джерел',
    '22 джерела',
  ]);
});

test('writes a day as the calendar day that it is, with its year only where it differs', () => {
  expect(shortDay(english, '2025-11-20', '2025-12-01')).toBe('20 Nov');
  expect(shortDay(english, '2025-11-20', '2026-01-01')).toBe('20 Nov 2025');
  expect(longDay(english, '2025-01-01')).toBe('1 Jan 2025');
});

test('puts elements where the text wants them', () => {
  const say = sayFromEnglish({ claim_line: '$2 «$1» $3!' });
  expect(fill(say, 'claim_line', 'A', 'B', 0).join('')).toBe('B «A» 0!');
  expect(fill(say, 'claim_line', null, 'B', 'C').join('')).toBe('B «» C!');
});

test('lists with the language’s own commas and its own "and"', () => {
  expect(listed(english, ['A', 'B', 'C']).join('')).toBe('A, B, C');
  expect(listed(english, ['A', 'B'], true).join('')).toBe('A and B');
  expect(listed(sayFromEnglish({ locale: 'de' }), ['A', 'B'], true).join('')).toBe('A und B');
});

test('makes keys without hyphens', () => {
  expect(keyed('side', 'united-states')).toBe('side_united_states');
  expect(keyed('preset', 'no-state-media')).toBe('preset_no_state_media');
});
