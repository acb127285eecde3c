import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { Newspaper } from '../../lib/cli/serve-newspaper.ts';
import { serveNewspaper } from '../../lib/cli/serve-newspaper.ts';
import type { Driven } from './drive.ts';
import { BROWSER_NAMES, drive } from './drive.ts';
import { HOSTILE_PAGES } from './hostile-pages.ts';
import { LEAKS } from './leaks.ts';
import { PROBES, probing } from './probes.ts';
import { middleOf, paintedWords, untilPainted, untilPaintedAre } from './read-page.ts';
import { REDRESS, redressing } from './redress.ts';
import { closeCard, restOn } from './rest-on.ts';
import { visit } from './visit.ts';

const NAMES = ['28-point plan', 'Donald Trump', 'Dmitry Peskov', 'Steve Witkoff'];

/**
 * What Firefox, which has no second version of IntersectionObserver, lets a page do about the sight of a card. Nothing
 * in a card is worth such a press: it opens a page, copies notes, pins or closes (security rule H33).
 */
const UNSEEN = [
  'a filter on the page',
  'a cover in the top layer that lets clicks through',
  'a thin cover in the top layer that lets clicks through',
  'a modal dialog that lets clicks through',
];

/** Ways by which Firefox shows any page the true target of an event, closed roots or not; there is no way to forbid it. */
const GECKO_ONLY = /^event\.(explicitOriginalTarget|originalTarget|rangeParent) of /;

/** Lets a page draw so many frames, for what it does to take effect. */
const frames = (count: number): string => `new Promise((over) => {
  let left = ${count};
  const tick = () => ((left -= 1) > 0 ? requestAnimationFrame(tick) : over());
  tick();
})`;

describe.each(BROWSER_NAMES)('a hostile page in %s', (name) => {
  let driven: Driven;
  let paper: Newspaper;
  beforeAll(async () => {
    paper = await serveNewspaper(HOSTILE_PAGES);
    driven = await drive(name);
  });
  afterAll(async () => {
    await driven.close();
    paper.close();
  });
  afterEach(() => {
    expect(
      driven.errors.splice(0).filter((one) => !/^Failed to load resource|favicon\.ico/.test(one)),
    ).toEqual([]);
  });

  const open = (path: string, word?: string): Promise<Page> => visit(driven, paper.url + path, word);
  const ask = <T>(page: Page, code: string): Promise<T> => page.evaluate(code) as Promise<T>;
  const ownId = (): string => new URL(driven.address('')).host;
  const pinned = async (page: Page): Promise<string | null> =>
    (await driven.card(page))?.ask<string | null>(
      `(root) => root.querySelector('[aria-pressed]')?.getAttribute('aria-pressed') ?? null`,
    ) ?? null;

  it('H30 that forges what WXT’s own scripts obey changes nothing', async () => {
    const page = await open('plain.html', 'Donald Trump');
    for (const id of [ownId(), 'says-who@says-who.org', 'content']) {
      await ask(
        page,
        `for (const type of ['${id}:content:wxt:content-script-started', '${id}:wxt:content-script-started', '${id}:content:wxt:locationchange', 'wxt:locationchange', 'wxt:content-script-started']) {
          document.dispatchEvent(new CustomEvent(type, { detail: { contentScriptName: 'content', messageId: 'x' } }));
          dispatchEvent(new CustomEvent(type, { detail: {} }));
          postMessage({ type, contentScriptName: 'content', messageId: 'x' }, '*');
        }`,
      );
    }
    await ask(page, `document.body.append('Marco Rubio too')`);
    await untilPainted(page, 'Marco Rubio');
    await restOn(driven, page, 'Dmitry Peskov');
    await page.close();
  });

  it(`H31 finds nothing of us by ${Object.keys(PROBES).length} probes where nothing is marked`, async () => {
    const page = await open('probing.html');
    // When another page that came later is marked, this one has been read.
    await (await open('plain.html', 'Donald Trump')).close();
    await page.bringToFront();
    expect(await ask(page, probing(PROBES, ownId(), driven.address('')))).toEqual([]);
    driven.errors.length = 0;
    await page.close();
  });

  it('H31 H35 sees one plain element of an open card and none of its words, and nobody finds a secret in it', async () => {
    const page = await open('plain.html', 'Donald Trump');
    await ask(page, LEAKS);
    const card = await restOn(driven, page, 'Dmitry Peskov');
    const pin = await card.at('Pin');
    await page.mouse.move(pin.x, pin.y, { steps: 8 });
    await page.mouse.click(pin.x, pin.y);
    await page.keyboard.press('Tab');
    const { x, y } = pin;
    const led = await ask<string[]>(page, `leaks(${x}, ${y}, ${JSON.stringify(card.text.slice(0, 12))})`);
    expect(led.filter((way) => name !== 'firefox' || !GECKO_ONLY.test(way))).toEqual([]);
    expect(await ask(page, 'host.outerHTML')).toBe('<div popover="manual"></div>');
    const markup = await card.ask<string>('(root) => root.innerHTML');
    expect(markup).not.toContain(ownId());
    expect(markup).not.toMatch(/extension:/);
    await page.close();
  });

  it('H32 that forges pointer, keys and clicks opens no card and closes none', async () => {
    const page = await open('forging.html', 'Donald Trump');
    expect(await ask(page, 'forge()')).toBe(0);
    await restOn(driven, page, 'Dmitry Peskov');
    await ask(page, 'forge()');
    expect(await pinned(page)).toBe('false');
    expect((await driven.card(page))?.text).toContain('Dmitry Peskov');
    await closeCard(driven, page);
    await page.close();
  });

  it.each(Object.keys(REDRESS))('H33 with %s gets no click that the reader did not mean', async (what) => {
    const page = await open('plain.html', 'Dmitry Peskov');
    const card = await restOn(driven, page, 'Dmitry Peskov');
    const { x, y } = await card.at('Pin');
    await page.mouse.move(x, y, { steps: 10 });
    const clip = { x: x - 150, y: y - 60, width: 170, height: 50 };
    const before = await page.screenshot({ clip, encoding: 'base64' });
    await ask(page, redressing(REDRESS[what] ?? ''));
    await ask(page, frames(20));
    const unharmed = (await page.screenshot({ clip, encoding: 'base64' })) === before;
    await page.mouse.click(x, y);
    const accepted = (await pinned(page)) === 'true';
    if (name === 'firefox' && UNSEEN.includes(what)) expect(unharmed).toBe(false);
    else expect({ unharmed, accepted }).toEqual({ unharmed, accepted: unharmed });
    await page.close();
  });

  it.each(['removing.html', 'adopting.html', 'unpopping.html', 'vetoing.html', 'cloning.html'])(
    'H34 that fights for our element wins after a few times, and is left in peace: %s',
    async (path) => {
      const page = await open(path, 'Dmitry Peskov');
      for (let n = 0; n < 6; n += 1) {
        for (const word of ['Dmitry Peskov', 'Steve Witkoff']) {
          const { x, y } = await middleOf(page, word);
          await page.mouse.move(x, y + 40);
          await page.mouse.move(x, y, { steps: 6 });
          await ask(page, frames(30));
        }
      }
      expect(await ask(page, 'seen')).toBeLessThanOrEqual(5);
      await untilPaintedAre(page, NAMES);
      await page.close();
    },
  );

  it.each(['locked.html', 'boxed.html'])(
    'H36 under the strictest policy works and breaks none: %s',
    async (path) => {
      const page = await open(path, 'Dmitry Peskov');
      await restOn(driven, page, 'Dmitry Peskov');
      await closeCard(driven, page);
      expect(await ask(page, 'broken')).toEqual([]);
      await page.close();
    },
  );

  it.each(['picture.svg', 'notes.txt'])('H36 that is no HTML is left alone: %s', async (path) => {
    const page = await open(path);
    await (await open('plain.html', 'Donald Trump')).close();
    expect(await paintedWords(page)).toEqual([]);
    await page.close();
  });

  it('H36 leaves a sandboxed frame of another origin unread', async () => {
    const page = await open('framed-out.html', 'Donald Trump');
    await untilPaintedAre(page, NAMES);
    await page.close();
  });

  it('H36 that writes its document anew is read anew, and its cards open', async () => {
    const page = await open('rewritten.html', 'Dmitry Peskov');
    await ask(
      page,
      `rewrite('<title>The 28-point plan</title><p>Donald Trump spoke.</p><p>Marco Rubio left.</p>')`,
    );
    await untilPaintedAre(page, ['Donald Trump', 'Marco Rubio']);
    await restOn(driven, page, 'Marco Rubio');
    await closeCard(driven, page);
    await page.close();
  });
});
