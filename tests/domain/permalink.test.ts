import { expect, test } from 'vitest';
import { LINKED, permalink, readPermalink } from '../../lib/domain/permalink.ts';

test.each(LINKED)('an address leads back to its record: %s', (kind) => {
  const { hash } = new URL(permalink({ kind, id: 'peskov-2025-11-20' }), 'https://example.org');
  expect(readPermalink(hash)).toEqual({ kind, id: 'peskov-2025-11-20' });
});

test.each([
  '',
  '#',
  '#claim',
  '#claim/',
  '#source/tass',
  '#claim/<img>',
  '#claim/a b',
  '#constructor/a',
  'claim/a',
])('nothing is at %j', (hash) => {
  expect(readPermalink(hash)).toBeNull();
});
