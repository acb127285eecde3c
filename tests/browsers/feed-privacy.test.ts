import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Newspaper } from '../../lib/cli/serve-newspaper.ts';
import { serveNewspaper } from '../../lib/cli/serve-newspaper.ts';
import type { RequestLine } from '../../lib/domain/feed.ts';
import { bundledDossier, publishedFeed, reworded } from '../feeds/published-feed.ts';
import type { SeenRequest } from '../servers/nginx.ts';
import { NGINX, NO_NGINX, startNginx } from '../servers/nginx.ts';
import { BROWSER_NAMES, drive } from './drive.ts';
import { openOwnSide } from './own-side.ts';
import { middleOf, untilPainted } from './read-page.ts';

const HOUR = 3_600_000;
/** Stands in every address that is read, and must be found nowhere. */
const CANARY = 'canary-4c1f';

/** Two days of reading: pages about the plan with a name looked up on each, and pages about anything else. */
const HISTORIES: Record<string, { page: string; word: string | null }[]> = {
  'about the plan': [
    { page: 'article.html', word: 'Donald Trump' },
    { page: 'live.html', word: 'Donald Trump' },
    { page: 'article.html?again', word: 'Daniel Driscoll' },
    { page: 'uk.html', word: null },
  ],
  'about anything else': ['off.html', 'near.html', 'off.html?again', 'off.html?more'].map((page) => ({
    page,
    word: null,
  })),
};

/** What was asked of the feed's server, as the server and as the extension saw it. */
interface Log {
  server: SeenRequest[];
  own: Pick<RequestLine, 'why' | 'bytes' | 'status'>[];
  kept: string;
}

describe.skipIf(!NGINX).each(BROWSER_NAMES)(`what is read in %s${NGINX ? '' : `: ${NO_NGINX}`}`, (name) => {
  let paper: Newspaper;
  const logs: Log[] = [];
  beforeAll(async () => {
    paper = await serveNewspaper();
    for (const history of Object.values(HISTORIES)) logs.push(await readThrough(history));
  }, 240_000);
  afterAll(() => {
    paper.close();
  });

  /** Reads a history in a new browser with a feed, checked by its alarm every eight hours; a release comes half-way. */
  const readThrough = async (history: (typeof HISTORIES)[string]): Promise<Log> => {
    const dossier = await bundledDossier();
    const feed = await publishedFeed();
    await feed.release(dossier);
    const server = await startNginx(feed.folder);
    const driven = await drive(name, { loopback: true });
    const side = await openOwnSide(driven);
    await side.ask({ kind: 'addFeed', link: `${server.url}#sha256-${feed.fingerprint}`, confirmed: null });
    await side.ask({ kind: 'refreshNow', feed: feed.fingerprint });
    for (const [n, { page: path, word }] of history.entries()) {
      const page = await driven.newPage();
      await page.goto(`${paper.url}${path}#${CANARY}`);
      if (word !== null) {
        await untilPainted(page, word);
        const { x, y } = await middleOf(page, word);
        await page.mouse.move(x, y + 60);
        await page.mouse.move(x, y, { steps: 12 });
      }
      if (n === 1) await feed.release(reworded(dossier, 20, 'half-way'), side.now());
      await side.moveClock(8 * HOUR);
      const before = (await side.stored()).feeds[0]?.lastSuccess;
      await side.ring();
      await side.untilStored(({ feeds }) => feeds[0]?.lastSuccess !== before, 'a check by the alarm');
      await page.close();
    }
    const own = await side.requests();
    const kept = JSON.stringify([own, await side.stored(), await side.kept()]);
    const log = {
      server: await server.seen(),
      own: own.map(({ why, bytes, status }) => ({ why, bytes, status })),
      kept,
    };
    await driven.close();
    await server.stop();
    return log;
  };

  it('H44 makes no difference to what is requested: two histories, one log', () => {
    const [about, other] = logs;
    expect(about?.server.filter(({ path }) => path.includes('/t/'))).toHaveLength(2);
    expect(about?.server).toEqual(other?.server);
    expect(about?.own).toEqual(other?.own);
    expect(about?.own).toHaveLength(about?.server.length ?? NaN);
  });

  it('H51 leaves no trace in what is kept of feeds and on this machine', () => {
    for (const { kept } of logs) {
      expect(kept).toContain('timestamp.json');
      expect(kept).not.toContain(CANARY);
      expect(kept).not.toContain(new URL(paper.url).host);
    }
  });
});
