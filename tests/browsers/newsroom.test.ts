import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import type { Newspaper } from '../../lib/cli/serve-newspaper.ts';
import { serveNewspaper } from '../../lib/cli/serve-newspaper.ts';
import type { Newsroom } from '../servers/newsroom.ts';
import { openNewsroom } from '../servers/newsroom.ts';
import type { Driven } from './drive.ts';
import { drive } from './drive.ts';
import type { OwnSide } from './own-side.ts';
import { openOwnSide } from './own-side.ts';
import type { CardView } from './read-card.ts';
import { untilPainted } from './read-page.ts';
import { closeCard, restOn } from './rest-on.ts';

const WAIT = { timeout: 15_000, interval: 100 };
const HOUR = 3_600_000;

const TEXT =
  'Kremlin spokesman Dmitry Peskov said that the 28-point peace plan for Ukraine had never reached Moscow, Reuters reported on Thursday evening.';
const PLAN = {
  path: 'plan',
  title: 'Peskov: no 28-point peace plan for Ukraine in Moscow',
  text: TEXT,
  ago: 1,
};
const COPY = { ...PLAN, path: 'copy', text: `${TEXT} The mayor was pleased.` };
const OFF = {
  path: 'ship',
  title: 'Grain ship leaves port',
  text: 'The captain said that the sea was calm.',
  ago: 90,
};

describe.each(['chrome'] as const)('a newsroom on loopback and its reader in %s', (name) => {
  let room: Newsroom;
  let paper: Newspaper;
  let driven: Driven;
  let side: OwnSide;
  let options: Page;
  let article: Page;
  let before: string;

  beforeAll(async () => {
    room = await openNewsroom();
    room.publish('bbc', [PLAN, OFF]);
    room.publish('deutsche-welle', [COPY]);
    room.publish('tass', '<!DOCTYPE rss [<!ENTITY a "aaa">]><rss><channel/></rss>');
    paper = await serveNewspaper();
    driven = await drive(name, { loopback: true });
    side = await openOwnSide(driven);
    await side.page.evaluate(
      setFeeds,
      ['bbc', 'deutsche-welle', 'tass'].map((desk) => [desk, room.feedOf(desk)]),
    );
    options = await driven.openExtension('options.html#live');
    article = await driven.newPage();
    await article.goto(`${paper.url}article.html`);
    await untilPainted(article, 'Dmitry Peskov');
    before = await rest((card) => card.ask<string>(BUT_LIVE));
  }, 60_000);
  afterAll(async () => {
    await driven.close();
    room.close();
    paper.close();
  });

  /** Rests on a name, reads the card that opens, and closes it. */
  const rest = async <T>(read: (card: CardView) => Promise<T>): Promise<T> => {
    await article.bringToFront();
    const found = await read(await restOn(driven, article, 'Dmitry Peskov'));
    await closeCard(driven, article);
    return found;
  };

  /** Presses a source's switch, and the first answer of the question that follows when it was off. */
  const press = async (desk: string, isOff: boolean): Promise<string> => {
    await options.bringToFront();
    await (await options.waitForSelector(`#live-${desk}`))?.click();
    if (!isOff) return '';
    const asked = await options.waitForSelector('[role=group]');
    const question = await asked?.evaluate((element) => element.textContent);
    await (await options.$('[role=group] button'))?.click();
    return question ?? '';
  };
  const untilSaid = (desk: string, words: string): Promise<void> =>
    vi.waitFor(async () => {
      const row = await options.$eval(`#live-${desk}`, (element) => element.closest('li')?.textContent);
      expect(row).toContain(words);
    }, WAIT);

  it('is asked for nothing until it is switched on, after a question in our own words', async () => {
    expect(room.seen).toEqual([]);
    expect(await press('bbc', true)).toContain(`asks ${new URL(room.feedOf('')).host} for its feed`);
    await untilSaid('bbc', 'Last read');
    await press('deutsche-welle', true);
    await untilSaid('deutsche-welle', 'Last read');
    expect(room.seen).toEqual(
      ['bbc', 'deutsche-welle'].map((desk) => ({
        desk,
        status: 200,
        cookie: undefined,
        referrer: undefined,
      })),
    );
  });

  it('shows what is on topic on the card, once for both, with who says what and whose story it is', async () => {
    const [live, rest1] = await rest(async (card) => [
      await card.ask<string>(LIVE),
      await card.ask(BUT_LIVE),
    ]);
    expect(live).toMatch(/^New, unreviewed/);
    expect(live).toContain(
      'Kremlin spokesman Dmitry Peskov says that the 28-point peace plan for Ukraine had never reached Moscow',
    );
    expect(live.split(PLAN.title)).toHaveLength(2);
    expect(live).toMatch(/Reuters, via (BBC|Deutsche Welle)/);
    expect(live).not.toContain('Grain');
    expect(rest1).toBe(before);
  });

  it('shows the same in the record', async () => {
    const record = await driven.openExtension('record.html#entity/dmitry-peskov');
    await record.waitForSelector('.live li');
    const live = await record.$eval('.live', (element) => element.textContent);
    expect(live.split(PLAN.title)).toHaveLength(2);
    expect(live).toContain('had never reached Moscow');
    expect(live).not.toContain('Grain');
    await record.close();
  });

  it('H8 is told by name what is wrong with a feed that declares entities', async () => {
    await press('tass', true);
    await untilSaid('tass', 'Its feed declares entities');
  });

  it('is asked again by the clock only, and answers that nothing is new', async () => {
    room.seen.length = 0;
    await side.moveClock(2 * HOUR);
    await side.ring();
    await vi.waitFor(() => {
      expect(room.seen.map(({ desk, status }) => `${desk} ${status}`)).toEqual(
        expect.arrayContaining(['bbc 304', 'deutsche-welle 304']),
      );
    }, WAIT);
    await untilSaid('bbc', 'Last read');
    expect(await rest((card) => card.ask<string>(LIVE))).toContain(PLAN.title);
  });

  it('follows a newsroom that corrects, takes back, turns into a page, goes down and comes back', async () => {
    // An open page keeps the answers that it got, so the page is opened anew.
    const readAnew = async (): Promise<string> => {
      await article.bringToFront();
      await article.goto(`${paper.url}article.html`);
      await untilPainted(article, 'Dmitry Peskov');
      return rest((card) => card.ask<string>(LIVE));
    };
    const untilLive = (words: string): Promise<void> =>
      vi.waitFor(async () => {
        expect(await readAnew()).toContain(words);
      }, WAIT);
    const nextCheck = async (): Promise<void> => {
      const asked = room.seen.filter(({ desk }) => desk === 'bbc').length;
      await side.moveClock(5 * HOUR);
      await side.ring();
      await vi.waitFor(() => {
        expect(room.seen.filter(({ desk }) => desk === 'bbc').length).toBe(asked + 1);
      }, WAIT);
    };
    // Told by two, a story stands in the words of who told it first.
    await press('deutsche-welle', false);
    room.publish('bbc', [{ ...PLAN, title: 'Corrected: the 28-point peace plan for Ukraine' }, OFF]);
    await nextCheck();
    await untilLive('Corrected');
    room.publish('bbc', [OFF]);
    await nextCheck();
    await untilLive('taken back by its source');
    room.publish('bbc', '<!doctype html><html><title>Sign in</title></html>');
    await nextCheck();
    await untilSaid('bbc', 'A web page stands in its feed’s place.');
    room.publish('bbc', null);
    await nextCheck();
    await untilSaid('bbc', 'Its server refused.');
    await untilLive('Corrected');
    room.publish('bbc', [PLAN, OFF]);
    await nextCheck();
    await untilSaid('bbc', 'Last read');
    await vi.waitFor(async () => {
      expect(await readAnew()).not.toMatch(/taken back|Corrected/);
    }, WAIT);
  });

  it('leaves nothing anywhere once it is switched off', async () => {
    for (const desk of ['bbc', 'tass']) await press(desk, false);
    await vi.waitFor(async () => {
      expect(await rest((card) => card.ask<string>(LIVE))).toBe('');
    }, WAIT);
    expect(await rest((card) => card.ask<string>(BUT_LIVE))).toBe(before);
    expect(await side.page.evaluate(countLive)).toBe(0);
    expect(driven.errors).toEqual([]);
  });
});

/** What stands under "New, unreviewed" in a card, '' for nothing; and all the rest of it. */
const LIVE = "(root) => root.querySelector('.live')?.textContent ?? ''";
const BUT_LIVE = `(root) => {
  const live = root.querySelector('.live')?.textContent;
  const all = [...root.children].map((one) => one.textContent).join('');
  return live ? all.replace(live, '') : all;
}`;

// What follows runs in the page and can use nothing from around it.

/** Gives sources of the register other feeds: no dossier may name one on loopback. */
const setFeeds = async (feeds: string[][]): Promise<void> => {
  const done = <T>(request: IDBRequest<T>): Promise<T> =>
    new Promise((give, refuse) => {
      request.onsuccess = () => give(request.result);
      request.onerror = () => refuse(request.error as Error);
    });
  const db = await done(indexedDB.open('says-who'));
  const table = db.transaction('sources', 'readwrite').objectStore('sources');
  for (const row of (await done(table.getAll())) as { record: { id: string; feed?: string } }[]) {
    const [, feed] = feeds.find(([id]) => id === row.record.id) ?? [];
    if (feed !== undefined) await done(table.put({ ...row, record: { ...row.record, feed } }));
  }
  db.close();
};

const countLive = async (): Promise<number> => {
  const db = await new Promise<IDBDatabase>((give) => {
    const request = indexedDB.open('says-who');
    request.onsuccess = () => give(request.result);
  });
  return new Promise((give) => {
    const count = db.transaction('liveItems').objectStore('liveItems').count();
    count.onsuccess = () => give(count.result);
  });
};
