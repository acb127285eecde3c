import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import type { Newspaper } from '../../lib/cli/serve-newspaper.ts';
import { serveNewspaper } from '../../lib/cli/serve-newspaper.ts';
import type { Driven } from './drive.ts';
import { BROWSER_NAMES, drive } from './drive.ts';
import { BAD_PAGES } from './bad-pages.ts';
import { seedPage } from './pages.ts';
import { paintedWords, untilPainted, untilPaintedAre } from './read-page.ts';

interface Sender {
  runtime: { sendMessage(letter: object): Promise<unknown> };
}

const LETTERS: [string, object][] = [
  ['an unknown kind', { kind: 'settings', where: 'click' }],
  ['a kind of Object’s own', { kind: 'constructor' }],
  ['an entity that is no id', { kind: 'briefing', entity: '<img>', asOf: null }],
  ['a day that is none', { kind: 'briefing', entity: 'donald-trump', asOf: 'today' }],
  ['entities that are no list', { kind: 'onTopic', entities: 'all', asOf: null }],
  ['a change of settings', { kind: 'settings.set', trust: { preset: 'all', exceptions: {} } }],
  [
    'another page’s name',
    { kind: 'onTopic', entities: [1], asOf: null, url: 'https://other.example/', tab: 1 },
  ],
  ['ten megabytes', { kind: 'briefing', entity: 'x'.repeat(10_000_000), asOf: null }],
  ['a thousand entities', { kind: 'onTopic', entities: Array.from({ length: 1000 }, () => 'x'), asOf: null }],
];

describe.each(BROWSER_NAMES)('bad input in %s', (name) => {
  let driven: Driven;
  let paper: Newspaper;
  beforeAll(async () => {
    const clobbered = '<form id="body"><input name="childNodes"><input name="parentNode"></form>';
    paper = await serveNewspaper({
      ...BAD_PAGES,
      'huge.html': { body: seedPage(`Donald Trump’s 28-point plan. ${'word '.repeat(2_200_000)}`) },
      'clobbered.html': {
        body: `${seedPage('Donald Trump backs the 28-point plan.')}<form><input name="firstChild"><input name="nextSibling"></form>${clobbered}`,
      },
      'hidden.html': {
        body: `${seedPage('Donald Trump backs the 28-point plan.')}<p hidden>Peskov</p><p aria-hidden="true">Peskov</p>
          <p style="visibility:hidden">Peskov</p><div contenteditable>Peskov</div><pre>Peskov</pre><button>Peskov</button>`,
      },
    });
    driven = await drive(name);
  });
  afterAll(async () => {
    await driven.close();
    paper.close();
  });

  it('H41 of every wrong shape is ignored by the background, which answers the next good message', async () => {
    const page = await driven.openExtension('options.html');
    const send = (letter: object): Promise<unknown> =>
      page.evaluate(async (one) => {
        const own = globalThis as unknown as Record<'browser' | 'chrome', Sender | undefined>;
        const api = own.browser ?? own.chrome;
        return Promise.race([
          api?.runtime.sendMessage(one).catch(() => null),
          new Promise((late) => setTimeout(late, 300, null)),
        ]);
      }, letter);
    for (const [what, letter] of LETTERS) expect((await send(letter)) ?? null, what).toBeNull();
    await vi.waitFor(async () => {
      const briefing = await send({ kind: 'briefing', entity: 'donald-trump', asOf: null });
      expect(briefing).toMatchObject({ briefing: { entity: { id: 'donald-trump' } } });
    }, 15_000);
    await page.close();
  });

  it('H41 by the dozen opens the record once, and the next good message is answered', async () => {
    const page = await driven.openExtension('options.html');
    const tabs = (await driven.browser.pages()).length;
    const answered = await page.evaluate(async () => {
      const own = globalThis as unknown as Record<'browser' | 'chrome', Sender | undefined>;
      const api = own.browser ?? own.chrome;
      const open = { kind: 'openRecord', entity: 'donald-trump', asOf: '2025-11-20' };
      await Promise.all(Array.from({ length: 40 }, () => api?.runtime.sendMessage(open)));
      return api?.runtime.sendMessage({ kind: 'briefing', entity: 'donald-trump', asOf: null });
    });
    expect(answered).toMatchObject({ briefing: { entity: { id: 'donald-trump' } } });
    await vi.waitFor(async () => expect((await driven.browser.pages()).length).toBe(tabs + 1));
    await page.close();
  });

  it('H37 of 11 MB of text is left alone', async () => {
    const page = await driven.newPage();
    await page.goto(`${paper.url}huge.html`);
    const other = await driven.newPage();
    await other.goto(`${paper.url}article.html`);
    await untilPainted(other, 'Donald Trump');
    await other.close();
    expect(await paintedWords(page)).toEqual([]);
    await page.close();
  });

  it('H37 of form fields named after the DOM’s own properties changes nothing', async () => {
    const page = await driven.newPage();
    await page.goto(`${paper.url}clobbered.html`);
    await untilPainted(page, 'Donald Trump');
    await page.close();
  });

  it.each(['patched.html', 'clobbered-document.html', 'evaded.html'])(
    'H34 H37 H39 of a page built to hurt us is borne: %s',
    async (path) => {
      const page = await driven.newPage();
      await page.goto(paper.url + path);
      await untilPaintedAre(page, ['Donald Trump', '28-point plan', 'D\u200ba\u200bniel Dris\u00adcoll']);
      await page.close();
    },
  );

  it.each(['million.html', 'sea.html'])(
    'H37 of a page too big to be an article leaves it at work: %s',
    async (path) => {
      const page = await driven.newPage();
      await page.goto(paper.url + path);
      // The page counts frames while it is there for us to read; it never stops for long.
      const slowest = await page.evaluate(() =>
        (window as never as { slowest(): Promise<number> }).slowest(),
      );
      expect(slowest).toBeLessThan(5_000);
      await page.close();
    },
  );

  it('H38 that no reader reads is not marked: hidden, editable, code, buttons', async () => {
    const page = await driven.newPage();
    await page.goto(`${paper.url}hidden.html`);
    await untilPainted(page, 'Donald Trump');
    expect(await paintedWords(page)).toEqual(['Donald Trump', '28-point plan']);
    await page.close();
  });

  it('brings no error of ours into any console', () => {
    expect(driven.errors).toEqual([]);
  });
});
