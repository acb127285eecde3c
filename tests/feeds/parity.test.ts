import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { SUITE_CASES } from './simulator/suite-cases.ts';

const TITLES = ['tests/feeds', 'tests/publish'].flatMap((folder) =>
  readdirSync(folder)
    .filter((file) => file.endsWith('.test.ts'))
    .map((file) => readFileSync(`${folder}/${file}`, 'utf8')),
);

/** A case is found by its own name, or by its family's with its parameter elsewhere in the same file. */
const isTested = (name: string): boolean => {
  const [, family = '', parameter = ''] = /^(\w+)(?:\[(.*)\])?$/.exec(name) ?? [];
  const role = /^test_(timestamp|snapshot|targets)_expired$/.test(family) ? 'test_%s_expired' : family;
  // Its two static repositories are other publishers' files; ours is read from what @tufjs/models signs.
  if (family === 'test_static_repository') return TITLES.some((text) => text.includes(family));
  const found = TITLES.filter((text) => text.includes(role));
  return found.some((text) => text.includes(`'${parameter}'`) || text.includes(parameter));
};

it('every case of the conformance suite has a test of ours', () => {
  expect(SUITE_CASES).toHaveLength(113);
  expect(SUITE_CASES.filter((name) => !isTested(name))).toEqual([]);
});
