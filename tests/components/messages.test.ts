import { readFileSync, readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import messages from '../../public/_locales/en/messages.json' with { type: 'json' };
import { ACTS, RESPONSE_KINDS } from '../../lib/domain/claim.ts';
import { ENTITY_KINDS } from '../../lib/domain/entity.ts';
import { SIDES } from '../../lib/domain/side.ts';
import { SOURCE_KINDS } from '../../lib/domain/source.ts';
import { PRESETS } from '../../lib/domain/trust.ts';

const texts: Record<string, { message: string }> = messages;

const FAMILIES: Record<string, readonly string[]> = {
  side: SIDES,
  side_short: SIDES,
  kind: ENTITY_KINDS,
  standing: ['contested', 'agreed', 'one-sided', 'silent'],
  source_kind: SOURCE_KINDS,
  preset: PRESETS,
};

const COUNTED_FAMILIES: Record<string, readonly string[]> = { act: ACTS, answer: RESPONSE_KINDS };

test('every word of the record has a text', () => {
  const keys = (family: string, words: readonly string[]): string[] =>
    words.map((word) => `${family}_${word.replaceAll('-', '_')}`);
  const single = Object.entries(FAMILIES).flatMap(([family, words]) => keys(family, words));
  const counted = Object.entries(COUNTED_FAMILIES)
    .flatMap(([family, words]) => keys(family, words))
    .flatMap((key) => [`${key}_one`, `${key}_other`]);
  const missing = [...single, ...counted].filter((key) => !texts[key]?.message);
  expect(missing).toEqual([]);
});

test('different answers are said in different words', () => {
  const said = RESPONSE_KINDS.map((how) => texts[`answer_${how.replaceAll('-', '_')}_one`]?.message);
  expect(new Set(said).size).toBe(RESPONSE_KINDS.length);
});

test('what comes in the plural has both of English’s forms, with the same places to fill', () => {
  const places = (key: string): string[] => [...new Set(texts[key]?.message.match(/\$\d/g) ?? [])].sort();
  const stems = Object.keys(texts).flatMap((key) => (key.endsWith('_one') ? [key.slice(0, -4)] : []));
  expect(stems.filter((stem) => !texts[`${stem}_other`])).toEqual([]);
  const uneven = stems.filter((stem) => places(`${stem}_other`).length < places(`${stem}_one`).length);
  expect(uneven).toEqual([]);
});

test('keys are what browsers accept, and no two differ by case only', () => {
  const keys = Object.keys(texts);
  expect(keys.filter((key) => !/^[a-z0-9_]+$/.test(key))).toEqual([]);
  expect(keys.filter((key) => !texts[key]?.message.trim())).toEqual([]);
});

test('every text that a component names by hand is there', () => {
  const folder = new URL('../../components/', import.meta.url);
  const code = readdirSync(folder).map((file) => readFileSync(new URL(file, folder), 'utf8'));
  const named = code.flatMap((text) =>
    [...text.matchAll(/\bsay\(\s*'([a-z_]+)'/g)].map((found) => found[1] ?? ''),
  );
  expect(named.length).toBeGreaterThan(20);
  expect(named.filter((key) => !texts[key])).toEqual([]);
});
