import { copyFileSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Dossier } from '../../lib/domain/dossier.ts';
import type { PublishedFeed } from '../feeds/published-feed.ts';
import { bundledDossier, publishedFeed, reworded } from '../feeds/published-feed.ts';
import type { Nginx } from '../servers/nginx.ts';
import { NGINX, NO_NGINX, startNginx } from '../servers/nginx.ts';
import type { Driven } from './drive.ts';
import { BROWSER_NAMES, drive } from './drive.ts';
import type { OwnSide } from './own-side.ts';
import { isWhole, openOwnSide, shownOf } from './own-side.ts';

const DAY = 86_400_000;
const ID = 'peace-plan';

describe.skipIf(!NGINX).each(BROWSER_NAMES)(
  `a feed in %s, served by nginx${NGINX ? '' : `: ${NO_NGINX}`}`,
  (name) => {
    let dossier: Dossier;
    let feed: PublishedFeed;
    let server: Nginx;
    let driven: Driven;
    let side: OwnSide;

    beforeAll(async () => {
      dossier = await bundledDossier();
      feed = await publishedFeed();
      await feed.release(reworded(dossier, 3, 'says the first release'));
      server = await startNginx(feed.folder);
      driven = await drive(name, { loopback: true });
      side = await openOwnSide(driven);
    });
    afterAll(async () => {
      await driven.close();
      await server.stop();
    });

    /** Checks now, and gives the paths that the server was asked for. */
    const check = async (): Promise<string[]> => {
      await server.seen();
      await side.ask({ kind: 'refreshNow', feed: feed.fingerprint });
      return (await server.seen()).map(({ path }) => path);
    };
    const stored = async () => {
      const all = await side.stored();
      const row = all.feeds.find(({ id }) => id === feed.fingerprint);
      if (!row) throw new Error('The feed is not there');
      return { row, shown: shownOf(all, ID) };
    };
    const contents = async (): Promise<string[]> =>
      (await side.dossier(ID)).claims.map(({ content }) => content);

    it('is added by its link and brings its release in full', async () => {
      const link = `${server.url}#sha256-${feed.fingerprint}`;
      expect(await side.ask({ kind: 'addFeed', link, confirmed: null })).toEqual({
        is: 'added',
        feed: feed.fingerprint,
      });
      await side.ask({ kind: 'refreshNow', feed: feed.fingerprint });
      await side.untilStored(({ shown }) => shown.some(({ v }) => v === 1), 'the first release');
      expect((await server.seen()).map(({ path }) => path)).toContainEqual(
        expect.stringMatching(/^\/t\/full\//),
      );
      expect((await contents()).filter((one) => one.endsWith('says the first release'))).toHaveLength(3);
      expect(await isWhole(side, ID)).toBe(true);
    });

    it('asks for two files when nothing is new', async () => {
      expect(await check()).toEqual(['/metadata/2.root.json', '/metadata/timestamp.json']);
    });

    it('brings what changed by a delta', async () => {
      await feed.release(reworded(dossier, 200, 'says the second'), side.now());
      const asked = await check();
      expect(asked.filter((path) => path.startsWith('/t/'))).toEqual([expect.stringMatching(/^\/t\/d\//)]);
      expect((await stored()).shown.v).toBe(2);
      expect((await contents()).filter((one) => one.endsWith('says the second'))).toHaveLength(200);
      expect(await isWhole(side, ID)).toBe(true);
    });

    it('takes back what is withdrawn', async () => {
      const last = dossier.claims.findLast(
        ({ id }) => !dossier.claims.some(({ responses }) => responses.some(({ to }) => to === id)),
      );
      const claims = dossier.claims.filter((one) => one !== last);
      await feed.release({ ...dossier, claims }, side.now());
      await check();
      const ids = (await side.dossier(ID)).claims.map(({ id }) => id);
      expect(ids).not.toContain(last?.id);
      expect(ids).toHaveLength(claims.length);
      expect(await isWhole(side, ID)).toBe(true);
    });

    it('F26 goes on over new keys of its root and its timestamp', async () => {
      await feed.rotate('timestamp', side.now());
      await feed.rotate('root', side.now());
      const asked = await check();
      expect(asked).toEqual(expect.arrayContaining(['/metadata/3.root.json', '/metadata/4.root.json']));
      expect((await stored()).row).toMatchObject({ failures: 0 });
      expect(await check()).toEqual(['/metadata/4.root.json', '/metadata/timestamp.json']);
    });

    it('F20 F21 is kept and said to be out of date when its timestamp is, until it is signed anew', async () => {
      await side.moveClock(4 * DAY);
      await check();
      const { row, shown } = await stored();
      expect(row).toMatchObject({ failures: 1, lastFault: { kind: 'expired', file: 'timestamp' } });
      expect(shown.v).toBe(3);
      const { claims } = await side.dossier(ID);
      await feed.release({ ...dossier, claims }, side.now());
      await check();
      expect((await stored()).row).toMatchObject({ failures: 0 });
    });

    it('F22 is never rolled back', async () => {
      const timestamp = join(feed.folder, 'metadata/timestamp.json');
      const kept = join(mkdtempSync(join(tmpdir(), 'says-who-old-')), 'timestamp.json');
      copyFileSync(timestamp, kept);
      await feed.release(reworded(dossier, 4, 'says the fourth'), side.now());
      await check();
      const newest = `${kept}.newest`;
      copyFileSync(timestamp, newest);
      copyFileSync(kept, timestamp);
      await check();
      const { row, shown } = await stored();
      expect(row).toMatchObject({ lastFault: { kind: 'rollback', file: 'timestamp' } });
      expect(shown.v).toBe(4);
      expect(await isWhole(side, ID)).toBe(true);
      copyFileSync(newest, timestamp);
      await check();
      expect((await stored()).row).toMatchObject({ failures: 0 });
    });

    it('is kept while its server is down for a day, asked less and less, and converges at once after', async () => {
      const port = Number(new URL(server.url).port);
      await server.stop();
      const next: number[] = [];
      for (let n = 0; n < 4; n += 1) {
        await side.moveClock(DAY / 4);
        await side.ask({ kind: 'refreshNow', feed: feed.fingerprint });
        const { row, shown } = await stored();
        expect(row).toMatchObject({ failures: n + 1, lastFault: { kind: 'network' } });
        expect(shown.v).toBe(4);
        next.push(row.nextCheck - side.now());
      }
      expect(Math.max(...next)).toBeLessThanOrEqual(4 * 3_600_000);
      await feed.release(reworded(dossier, 5, 'says the fifth'), side.now());
      server = await startNginx(feed.folder, { port });
      await check();
      expect(await stored()).toMatchObject({ row: { failures: 0 }, shown: { v: 5 } });
      expect(await isWhole(side, ID)).toBe(true);
    });

    it('is checked by the alarm when it is due, and not before', async () => {
      await server.seen();
      expect(await side.ring()).toBeGreaterThan(0);
      await side.moveClock(DAY / 3);
      const { row } = await stored();
      await side.ring();
      await side.untilStored(
        ({ feeds }) => feeds.some(({ lastSuccess }) => lastSuccess !== row.lastSuccess),
        'a check by the alarm',
      );
      expect(await server.seen()).toHaveLength(2);
    });

    it('saw no error of ours in any console', () => {
      expect(driven.errors).toEqual([]);
    });
  },
);
