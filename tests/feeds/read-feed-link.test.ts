import { expect, it } from 'vitest';
import { readFeedLink } from '../../lib/feeds/read-feed-link.ts';

const PRINT = 'a1'.repeat(32);

it.each([
  [`https://a.example/feed/#sha256-${PRINT}`, 'https://a.example/feed/', PRINT],
  [`https://a.example/feed#sha256-${PRINT.toUpperCase()}`, 'https://a.example/feed/', PRINT],
  [`  https://a.example:8443/  `, 'https://a.example:8443/', null],
  ['https://a.example/x//', 'https://a.example/x/', null],
])('reads where %s leads and what it names', (text, base, fingerprint) => {
  expect(readFeedLink(text)).toEqual({ base, host: new URL(base).host, fingerprint });
});

it.each([
  ['', 'link'],
  ['a.example/feed', 'link'],
  [`http://a.example/#sha256-${PRINT}`, 'link'],
  ['http://127.0.0.1:8080/', 'link'],
  ['javascript:alert(1)', 'link'],
  ['https://me:secret@a.example/', 'link'],
  ['https://a.example/?who=me', 'link'],
  [`https://a.example/#sha256-${PRINT.slice(1)}`, 'fingerprint'],
  [`https://a.example/#sha256-${PRINT}0`, 'fingerprint'],
  [`https://a.example/#sha256-${'g'.repeat(64)}`, 'fingerprint'],
  ['https://a.example/#news', 'fingerprint'],
] as const)('H28 refuses %j: %s', (text, fault) => {
  expect(readFeedLink(text)).toBe(fault);
});

it('lets http through on this machine only in the build that says so', () => {
  expect(readFeedLink('http://127.0.0.1:8080/f', true)).toMatchObject({ base: 'http://127.0.0.1:8080/f/' });
  expect(readFeedLink('http://a.example/f', true)).toBe('link');
});
