import type { Frame, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import type { Newspaper } from '../../lib/cli/serve-newspaper.ts';
import { serveNewspaper } from '../../lib/cli/serve-newspaper.ts';
import { ANY_PAGES } from './any-page-samples.ts';
import type { Driven } from './drive.ts';
import { BROWSER_NAMES, drive } from './drive.ts';
import { middleOf, untilPaintedAre } from './read-page.ts';
import { visit } from './visit.ts';

const LEAD = ['Donald Trump', '28-point plan'];

describe.each(BROWSER_NAMES)('any page in %s', (name) => {
  let driven: Driven;
  let paper: Newspaper;
  beforeAll(async () => {
    paper = await serveNewspaper(ANY_PAGES);
    driven = await drive(name);
  });
  afterAll(async () => {
    await driven.close();
    paper.close();
  });

  const open = (path: string): Promise<Page> => visit(driven, paper.url + path, 'Donald Trump');
  const frameOf = (page: Page, path: string): Promise<Frame> =>
    page.waitForFrame((one) => one.url().endsWith(path));

  it('H39 reads names over inline pieces, and not over lines or cells', async () => {
    const page = await open('pieces.html');
    await untilPaintedAre(page, [
      ...LEAD,
      'Steve Witkoff',
      'Marco Rubio',
      'Witkoff',
      'Peskov',
      'Kirill Dmitriev',
      'Volodymyr Zelenskyy',
      'Maria\u200b Zakha\u00adrova',
      'Dan\u200bi\u200bel Dri\u2060scoll',
    ]);
    await page.close();
  });

  it('H38 reads what is shown to the reader, from when it is shown until it is not', async () => {
    const page = await open('unread.html');
    await untilPaintedAre(page, LEAD);
    const after = async (change: () => void, words: string[]): Promise<void> => {
      await page.evaluate(change);
      await untilPaintedAre(page, [...LEAD, ...words]);
    };
    await after(() => document.querySelector('details')?.setAttribute('open', ''), ['Peskov']);
    await after(() => document.querySelector('p[hidden]')?.removeAttribute('hidden'), ['Peskov', 'Peskov']);
    await after(() => document.body.lastElementChild?.remove(), ['Peskov', 'Peskov']);
    await after(
      () => document.querySelector('p[aria-hidden]')?.setAttribute('aria-hidden', 'false'),
      ['Peskov', 'Peskov', 'Peskov'],
    );
    await after(
      () => document.querySelector('details')?.setAttribute('aria-hidden', 'true'),
      ['Peskov', 'Peskov'],
    );
    await after(() => document.querySelectorAll('body > p:not(#lead)').forEach((p) => p.remove()), []);
    await page.close();
  });

  it('H37 reads a hundred open shadow roots in one another, and one that comes late', async () => {
    const nested = await open('roots.html');
    await untilPaintedAre(nested, [...LEAD, 'Dmitry Peskov']);
    await nested.close();
    const late = await open('late-root.html');
    await late.evaluate(() => {
      const root = document.querySelector('x-late')?.attachShadow({ mode: 'open' });
      root?.append('Dmitry Peskov');
      document.getElementById('after')?.append('and so on');
    });
    await untilPaintedAre(late, [...LEAD, 'Dmitry Peskov']);
    await late.close();
  });

  it('reads a frame of the page’s own origin, opens cards in it, follows it elsewhere and lets it go', async () => {
    const page = await open('framed.html');
    const frame = await frameOf(page, '/frame.html');
    await untilPaintedAre(frame, ['Kirill Dmitriev']);
    const { x, y } = await middleOf(frame, 'Kirill Dmitriev');
    const box = await page.$eval('iframe', (one) => {
      const { left, top } = one.getBoundingClientRect();
      return { left: left + one.clientLeft, top: top + one.clientTop };
    });
    await page.mouse.move(x + box.left, y + box.top + 60);
    await page.mouse.move(x + box.left, y + box.top, { steps: 12 });
    await vi.waitFor(
      async () => expect((await driven.card(page))?.text).toContain('Kirill Dmitriev'),
      15_000,
    );
    await page.keyboard.press('Escape');
    await frame.evaluate(() => document.getElementById('more')?.append('Steve Witkoff too'));
    await untilPaintedAre(frame, ['Kirill Dmitriev', 'Steve Witkoff']);
    await frame.goto(`${paper.url}other-frame.html`);
    const other = await frameOf(page, '/other-frame.html');
    await untilPaintedAre(other, ['Dmitry Peskov']);
    await page.mouse.move(x + box.left, y + box.top - 3, { steps: 3 });
    await page.evaluate(() => {
      document.querySelector('iframe')?.remove();
      document.body.append('Marco Rubio spoke.');
    });
    await untilPaintedAre(page, [...LEAD, 'Marco Rubio']);
    await page.close();
  });

  it('keeps up with text that frameworks replace, move and edit, and with the first of each paragraph', async () => {
    const page = await open('list.html');
    const after = async (change: () => void, words: string[]): Promise<void> => {
      await page.evaluate(change);
      await untilPaintedAre(page, [...LEAD, ...words]);
    };
    await after(() => {
      const list = document.getElementById('list');
      for (let n = 0; n < 50; n += 1) {
        const row = document.createElement('p');
        row.textContent = n === 7 ? 'Dmitry Peskov spoke. Peskov left.' : 'Nobody spoke.';
        list?.append(row);
      }
    }, ['Dmitry Peskov']);
    await after(
      () => document.querySelector('#list p:nth-child(8)')?.replaceChildren('Steve Witkoff spoke.'),
      ['Steve Witkoff'],
    );
    await after(() => {
      const text = document.querySelector('#list p:nth-child(9)')?.firstChild as Text;
      text.data = 'Marco Rubio spoke, then Rubio left.';
    }, ['Steve Witkoff', 'Marco Rubio']);
    await after(
      () => document.querySelector('#list p:nth-child(9)')?.prepend('Rubio came. '),
      ['Steve Witkoff', 'Rubio'],
    );
    await after(
      () => document.querySelector('#list p:nth-child(8)')?.append(document.createElement('br'), 'Witkoff'),
      ['Steve Witkoff', 'Witkoff', 'Rubio'],
    );
    await after(
      () => document.querySelector('#list p:nth-child(8) br')?.remove(),
      ['Steve Witkoff', 'Rubio'],
    );
    await after(() => document.getElementById('list')?.replaceChildren(), []);
    await page.close();
  });

  it('brings no error of ours into any console', () => {
    expect(driven.errors).toEqual([]);
  });
});
