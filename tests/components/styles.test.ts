import { expect, test } from 'vitest';
import { PAGE_STYLES } from '../../components/page-styles.ts';
import { STYLES } from '../../components/tokens.ts';

const ALL = STYLES + PAGE_STYLES;
const PHYSICAL =
  /\b(?:margin|padding|border|inset)-(?:left|right|top|bottom)\b|[{;]\s*(?:left|right|top|bottom|width|height|float)\s*:|text-align: (?:left|right)/;

function colours(theme: 0 | 1): Map<string, string> {
  const found = STYLES.matchAll(/--([a-z-]+): light-dark\((#[0-9a-f]+), (#[0-9a-f]+)\)/g);
  return new Map([...found].map(([, name, light, dark]) => [name ?? '', (theme === 0 ? light : dark) ?? '']));
}

/** WCAG 2.2's relative luminance of #rgb or #rrggbb. */
function luminance(colour: string): number {
  const digits = colour.slice(1);
  const full = digits.length === 3 ? [...digits].map((digit) => digit + digit).join('') : digits;
  const [r, g, b] = [0, 2, 4].map((at) => {
    const part = Number.parseInt(full.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(ink: string, ground: string): number {
  const [dark, light] = [luminance(ink), luminance(ground)].sort((a, b) => a - b) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

test('names no physical direction, so that it holds from right to left', () => {
  expect('{ margin-left: 1px }').toMatch(PHYSICAL);
  expect(PHYSICAL.exec(ALL)?.[0]).toBeUndefined();
});

test.each([
  ['light', 0],
  ['dark', 1],
] as const)('every ink on every ground it stands on has a contrast of 4.5, %s', (_, theme) => {
  const found = colours(theme);
  const grounds = ['paper', 'wash'];
  const inks = ['ink', 'soft', 'faint', 'link', 'us', 'ua', 'ru', 'eu'];
  const pairs = [
    ...inks.flatMap((ink) => grounds.map((ground) => [ink, ground])),
    ['amber', 'amber-wash'],
    ['ink', 'press'],
  ];
  const weak = pairs.filter(
    ([ink, ground]) => contrast(found.get(ink ?? '') ?? '#', found.get(ground ?? '') ?? '#') < 4.5,
  );
  expect(found.size).toBeGreaterThan(12);
  expect(weak).toEqual([]);
});

test('uses only tokens that it defines', () => {
  const used = new Set([...ALL.matchAll(/var\(--([a-z-]+)\)/g)].map(([, name]) => name));
  const defined = new Set([...ALL.matchAll(/--([a-z-]+):/g)].map(([, name]) => name));
  expect([...used].filter((name) => !defined.has(name))).toEqual([]);
});

test('hides the card in print and heeds forced colours and reduced motion', () => {
  expect(STYLES).toMatch(/@media print \{ :host, \.card \{ display: none !important; \} \}/);
  expect(STYLES).toContain('forced-colors: active');
  const moving = ALL.replace(/@media \(prefers-reduced-motion: no-preference\) \{[^}]*\} \}/g, '');
  expect(ALL).toContain('transition');
  expect(moving).not.toMatch(/transition|animation/);
});
