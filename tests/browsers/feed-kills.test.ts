import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { randomFrom } from '../../lib/cli/random-from.ts';
import type { Dossier } from '../../lib/domain/dossier.ts';
import type { PublishedFeed } from '../feeds/published-feed.ts';
import { bundledDossier, publishedFeed, reworded, rewritten } from '../feeds/published-feed.ts';
import type { Nginx } from '../servers/nginx.ts';
import { NGINX, NO_NGINX, startNginx } from '../servers/nginx.ts';
import type { StallingProxy } from '../servers/stalling-proxy.ts';
import { openStallingProxy } from '../servers/stalling-proxy.ts';
import type { Driven } from './drive.ts';
import { BROWSER_NAMES, drive } from './drive.ts';
import { openKill } from './kill-worker.ts';
import type { OwnSide } from './own-side.ts';
import { isWhole, openOwnSide, shownOf } from './own-side.ts';

const HOUR = 3_600_000;
const ID = 'peace-plan';
/** Kills at random times; KILLS=500 makes as many. */
const KILLS = Number(process.env['KILLS'] ?? 4);
const SEED = Number(process.env['SEED'] ?? 7);

describe.skipIf(!NGINX).each(BROWSER_NAMES)(
  `an update cut off in %s${NGINX ? '' : `: ${NO_NGINX}`}`,
  (name) => {
    let dossier: Dossier;
    /** What was published last. */
    let shown: Dossier;
    let feed: PublishedFeed;
    let server: Nginx;
    let proxy: StallingProxy;
    let driven: Driven;
    let side: OwnSide;

    beforeAll(async () => {
      dossier = await bundledDossier();
      feed = await publishedFeed();
      await feed.release(dossier);
      shown = dossier;
      server = await startNginx(feed.folder);
      proxy = await openStallingProxy(server.url);
      driven = await drive(name, { loopback: true });
      side = await openOwnSide(driven);
      await side.ask({ kind: 'addFeed', link: `${proxy.url}#sha256-${feed.fingerprint}`, confirmed: null });
      await check();
    });
    afterAll(async () => {
      await driven.close();
      proxy.close();
      await server.stop();
    });

    const check = () => side.ask({ kind: 'refreshNow', feed: feed.fingerprint });
    const version = async (): Promise<number> => shownOf(await side.stored(), ID).v;

    /** A release that is brought by a delta, or one that changes so much that it is brought in full. */
    const publish = async (inFull: boolean, words: string): Promise<number> => {
      const next = inFull ? rewritten(dossier, words) : reworded(shown, 20, words);
      shown = next;
      return (await feed.release(next, side.now())).v;
    };

    it.each([
      ['timestamp', /timestamp/, false],
      ['snapshot', /snapshot/, false],
      ['targets', /targets/, false],
      ['delta', /\/t\/d\//, false],
      ['full snapshot', /\/t\/full\//, true],
    ])(
      'F1 F8 while its %s is on the way shows what it did, and converges in one run',
      async (what, path, inFull) => {
        const before = await version();
        const v = await publish(inFull, `with a cut ${what}`);
        await side.moveClock(8 * HOUR);
        const stalled = proxy.stall(path);
        await side.ring();
        await stalled;
        await driven.stopWorker();
        proxy.release();
        expect(await version()).toBe(before);
        expect(await isWhole(side, ID)).toBe(true);
        await check();
        expect(await version()).toBe(v);
        expect(await isWhole(side, ID)).toBe(true);
      },
    );

    it.skipIf(name === 'firefox')(
      `F1 F4 F6 at any time (${KILLS} times, seed ${SEED}) is whole, never older, and converges in one run`,
      { timeout: 60_000 + KILLS * 25_000 },
      async () => {
        const random = randomFrom(SEED);
        const kill = await openKill(driven);
        const took = { full: 0, delta: 0 };
        const outcome = { before: 0, after: 0 };
        for (let n = -2; n < KILLS; n += 1) {
          const inFull = n % 2 === 0;
          const before = await version();
          const v = await publish(inFull, `for kill ${n}`);
          const begin = performance.now();
          // Two runs that are let be, to know how long one takes.
          if (n < 0) await check();
          else {
            await side.shout({ kind: 'refreshNow', feed: feed.fingerprint });
            // When to kill is what is drawn here; nothing is waited for.
            await new Promise((now) => setTimeout(now, random() * took[inFull ? 'full' : 'delta']));
            await kill();
            const now = await version();
            expect([before, v]).toContain(now);
            outcome[now === v ? 'after' : 'before'] += 1;
            expect(await isWhole(side, ID)).toBe(true);
            await check();
          }
          took[inFull ? 'full' : 'delta'] ||= performance.now() - begin;
          expect(await version()).toBe(v);
          expect(await isWhole(side, ID)).toBe(true);
        }
        console.log(`${KILLS} kills: ${outcome.before} before the commit, ${outcome.after} after it`);
        expect(outcome.before).toBeGreaterThan(0);
      },
    );
  },
);
