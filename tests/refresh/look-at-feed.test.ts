import { createHash } from 'node:crypto';
import { expect, it } from 'vitest';
import { readFeedLink } from '../../lib/feeds/read-feed-link.ts';
import type { FeedLink } from '../../lib/feeds/read-feed-link.ts';
import { lookAtFeed } from '../../lib/refresh/look-at-feed.ts';
import { Repository } from '../feeds/simulator/repository.ts';

const root = new Repository().published.get('root')?.[0] ?? new Uint8Array();
const print = createHash('sha256').update(root).digest('hex');
const link = (hash = ''): FeedLink => readFeedLink(`https://a.example/feed/${hash}`) as FeedLink;
const serving =
  (body: BodyInit | null, status = 200) =>
  (): Promise<Response> =>
    Promise.resolve(new Response(body, { status }));

it('gives the fingerprint of the first root for the reader to be asked', async () => {
  const asked: unknown[] = [];
  const looked = await lookAtFeed(link(), (url, init) => {
    asked.push(url, init);
    return serving(root)();
  });
  expect(looked).toEqual({
    found: { base: 'https://a.example/feed/', host: 'a.example', fingerprint: print, named: false },
    root,
  });
  expect(asked).toEqual([
    'https://a.example/feed/metadata/1.root.json',
    { credentials: 'omit', referrerPolicy: 'no-referrer', redirect: 'error', cache: 'no-store' },
  ]);
});

it('says that the link named it, or refuses a feed that has another', async () => {
  expect(await lookAtFeed(link(`#sha256-${print}`), serving(root))).toMatchObject({ found: { named: true } });
  expect(await lookAtFeed(link(`#sha256-${'0'.repeat(64)}`), serving(root))).toBe('differs');
});

it.each([
  ['no file', serving('', 404), 'no-feed'],
  ['an empty file', serving(''), 'no-feed'],
  ['a web page', serving('<!doctype html><title>Hello</title>'), 'no-feed'],
  ['an endless answer', serving(new Uint8Array(70_000)), 'no-feed'],
  ['no answer', () => Promise.reject(new TypeError('down')), 'unreachable'],
  [
    'an answer that breaks off',
    serving(new ReadableStream({ pull: (c) => c.error(new Error('cut')) })),
    'unreachable',
  ],
] as const)('refuses %s', async (_, fetch, fault) => {
  expect(await lookAtFeed(link(), fetch)).toBe(fault);
});
