import { expect, test } from 'vitest';
import { DEFAULT_SETTINGS } from '../../lib/domain/settings.ts';
import { isRead, switchHost } from '../../lib/domain/site.ts';

const HOST = 'www.bbc.com';

test.each([
  [true, {}],
  [false, { off: ['bbc.com'] }],
  [false, { off: [HOST] }],
  [true, { off: ['c.com', 'news.bbc.com', 'www.bbc.com.example', 'com.'] }],
  [true, { where: 'listed', listed: ['bbc.com'] }],
  [false, { where: 'listed', listed: ['bbc.com'], off: ['bbc.com'] }],
  [false, { where: 'listed', listed: ['news.bbc.com'] }],
  [false, { where: 'click', listed: ['bbc.com'] }],
] as const)('%s: www.bbc.com is read with %j', (read, { ...settings }) => {
  const { where, listed, off } = { ...DEFAULT_SETTINGS, ...settings };
  expect(isRead({ where, listed: [...listed], off: [...off] }, HOST)).toBe(read);
});

test('switching a page on takes away the switch of the site above it, and of no other', () => {
  const sites = { where: 'all', listed: [], off: ['bbc.com', 'news.bbc.com', 'a.example'] } as const;
  const after = switchHost({ ...sites, listed: [], off: [...sites.off] }, HOST, true);
  expect(after).toEqual({ off: ['news.bbc.com', 'a.example'] });
});
