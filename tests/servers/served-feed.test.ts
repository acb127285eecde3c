import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Dossier } from '../../lib/domain/dossier.ts';
import type { PublishedFeed } from '../feeds/published-feed.ts';
import { bundledDossier, publishedFeed, reworded } from '../feeds/published-feed.ts';
import { expectFault, expectGood } from '../feeds/simulator/expect.ts';
import { checkOver, newFollower } from './follower.ts';
import type { Nginx, Serving } from './nginx.ts';
import { NGINX, NO_NGINX, startNginx } from './nginx.ts';
import type { Running } from './running.ts';
import { NO_VARNISH, startVarnish, VARNISH } from './varnish.ts';

let dossier: Dossier;
let feed: PublishedFeed;
const started: Running[] = [];

const nginx = async (serving?: Serving): Promise<Nginx> => {
  const one = await startNginx(feed.folder, serving);
  started.push(one);
  return one;
};

beforeAll(async () => {
  dossier = await bundledDossier();
  feed = await publishedFeed();
  await feed.release(dossier);
  await feed.release(reworded(dossier, 5, 'as was said'));
});
afterAll(async () => {
  for (const one of started.reverse()) await one.stop();
});

/** The files that change, or come to be, under a name that was asked for before. */
const MUTABLE = /^\/metadata\/(timestamp|\d+\.root)\.json$/;

describe.skipIf(!NGINX)(`a published folder behind nginx${NGINX ? '' : `: ${NO_NGINX}`}`, () => {
  it('is read whole, its metadata packed on the way and its releases as they are', async () => {
    const server = await nginx();
    expectGood(await checkOver(server.url, newFollower(feed)));
    const seen = await server.seen();
    expect(seen.map(({ status }) => status)).toEqual([404, 200, 200, 200, 200]);
    expect(seen.filter(({ packed }) => packed).map(({ path }) => path)).toContain('/metadata/3.targets.json');
    expect(seen.filter(({ path }) => path.endsWith('.cz')).map(({ packed }) => packed)).toEqual([false]);
  });

  it('F15 is never asked for parts or for news only, though the server would give them, nor told who asks', async () => {
    const server = await nginx();
    const timestamp = `${server.url}metadata/timestamp.json`;
    const etag = (await fetch(timestamp)).headers.get('etag') ?? '';
    expect((await fetch(timestamp, { headers: { 'if-none-match': etag } })).status).toBe(304);
    expect((await fetch(timestamp, { headers: { range: 'bytes=0-9' } })).status).toBe(206);
    await server.seen();
    const follower = newFollower(feed);
    for (let n = 0; n < 3; n += 1) expectGood(await checkOver(server.url, follower));
    const seen = await server.seen();
    expect(seen.length).toBe(5 + 2 + 2);
    for (const one of seen)
      expect(one).toMatchObject({ range: false, conditional: false, cookie: false, referrer: false });
  });

  it('F18 ends its chain of roots at a long error page as at a short one', async () => {
    const server = await nginx({ missing: 'page' });
    expectGood(await checkOver(server.url, newFollower(feed)));
  });

  it('F13 is refused where the error page claims to be the file, and read again when it no longer does', async () => {
    const follower = newFollower(feed);
    expectFault(
      await checkOver((await nginx({ missing: 'page as if found' })).url, follower),
      'format',
      'root',
    );
    expect([...follower.held.keys()]).toEqual(['root']);
    expectGood(await checkOver((await nginx()).url, follower));
  });
});

describe.skipIf(!NGINX || !VARNISH)(`behind varnish and nginx${VARNISH ? '' : `: ${NO_VARNISH}`}`, () => {
  const READERS = 20;

  const readersOf = async (cache: Running): Promise<void> => {
    for (let n = 0; n < READERS; n += 1) expectGood(await checkOver(cache.url, newFollower(feed)));
  };

  it('lets only the timestamp and missing roots through to the origin once the rest is cached', async () => {
    const origin = await nginx({ fresh: 0 });
    const cache = await startVarnish(origin);
    started.push(cache);
    expectGood(await checkOver(cache.url, newFollower(feed)));
    expect(await origin.seen()).toHaveLength(5);
    await readersOf(cache);
    const paths = (await origin.seen()).map(({ path }) => path);
    expect(paths.filter((path) => !MUTABLE.test(path))).toEqual([]);
    expect(paths).toHaveLength(2 * READERS);
  });

  it('asks the origin once for everything within five minutes, with the headers that the README names', async () => {
    const origin = await nginx();
    const cache = await startVarnish(origin);
    started.push(cache);
    await readersOf(cache);
    const paths = (await origin.seen()).map(({ path }) => path);
    expect(new Set(paths).size).toBe(paths.length);
    expect(paths).toHaveLength(5);
  });

  it('brings a new release through the cache: only what is new is fetched from the origin', async () => {
    const origin = await nginx({ fresh: 0 });
    const cache = await startVarnish(origin);
    started.push(cache);
    const follower = newFollower(feed);
    expectGood(await checkOver(cache.url, follower));
    await origin.seen();
    const { v } = await feed.release(reworded(dossier, 9, 'again'));
    expect(await checkOver(cache.url, follower)).toMatchObject({ head: { v }, steps: [{ v, from: v - 1 }] });
    expect((await origin.seen()).map(({ status }) => status)).toEqual([404, 200, 200, 200, 200]);
  });
});
