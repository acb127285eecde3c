import { mkdirSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import type { BrowserName, Driven } from '../../tests/browsers/drive.ts';
import { drive } from '../../tests/browsers/drive.ts';
import { middleOf, paintedWords, untilPainted } from '../../tests/browsers/read-page.ts';
import { buildAll } from './build.ts';
import { findBrowsers } from './find-browsers.ts';
import type { Newspaper } from './serve-newspaper.ts';
import { serveNewspaper } from './serve-newspaper.ts';
import { showUpdate } from './show-update.ts';
import { until } from './until.ts';

const PICTURES = '.output/pictures';

const STORIES: Record<string, string | null> = {
  'article.html': 'Daniel Driscoll',
  'live.html': 'Donald Trump',
  'uk.html': 'план із 28 пунктів',
  'ar.html': 'دميتري بيسكوف',
  'near.html': null,
  'off.html': null,
};

/**
 * Builds the extension, prints the demo newspaper on loopback and opens a real browser on it. With a display the
 * browser is the reader's; without one the pages are driven here, and what was seen is printed.
 */
async function start(): Promise<void> {
  const { chrome, firefox } = findBrowsers();
  Object.assign(process.env, { CHROME_PATH: chrome, FIREFOX_PATH: firefox });
  await buildAll();
  const paper = await serveNewspaper();
  const hasDisplay =
    Boolean(process.env['DISPLAY'] ?? process.env['WAYLAND_DISPLAY']) || process.platform === 'darwin';
  if (hasDisplay) await showTo(paper);
  else
    for (const name of ['chrome', 'firefox'] as const) {
      await walk(name, paper);
      await showUpdate(name, paper.url);
    }
  paper.close();
}

/** Opens the newspaper in a window and stays until the reader closes it. */
async function showTo(paper: Newspaper): Promise<void> {
  const { browser, newPage } = await drive('chrome', { window: true });
  await (await newPage()).goto(paper.url);
  console.log(`The Daily Demo is at ${paper.url}; close the browser to end.`);
  await new Promise<void>((closed) => browser.on('disconnected', () => closed()));
}

async function walk(name: BrowserName, paper: Newspaper): Promise<void> {
  mkdirSync(PICTURES, { recursive: true });
  const driven = await drive(name);
  console.log(`\n— ${name} —`);
  for (const [path, word] of Object.entries(STORIES)) await readStory(driven, paper.url, path, word);
  await toggleSource(driven, paper.url);
  await driven.close();
  console.log(`Pictures: ${PICTURES}/${name}-*.png`);
}

async function readStory(driven: Driven, url: string, path: string, word: string | null): Promise<void> {
  const page = await driven.newPage();
  await page.goto(url + path);
  if (word === null) {
    // A marked page opened after this one shows that the script has had its time here too.
    const other = await driven.newPage();
    await other.goto(`${url}article.html`);
    await untilPainted(other, 'Donald Trump');
    await other.close();
    console.log(`${path}: ${(await paintedWords(page)).length} mentions`);
  } else {
    await untilPainted(page, word);
    const text = await cardAt(driven, page, word);
    console.log(
      `${path}: ${(await paintedWords(page)).length} mentions; the card of “${word}”: ${text.slice(0, 200)}…`,
    );
    await page.screenshot({ path: `${PICTURES}/${driven.name}-${path.replace('.html', '')}.png` });
  }
  await page.close();
}

async function cardAt(driven: Driven, page: Page, word: string): Promise<string> {
  const { x, y } = await middleOf(page, word);
  await page.mouse.move(x, y + 60);
  await page.mouse.move(x, y, { steps: 12 });
  return (await until(() => driven.card(page), 'a card')).text;
}

/** Switches a source off and on again, and prints what the popup says of the page each time. */
async function toggleSource(driven: Driven, url: string): Promise<void> {
  const page = await driven.newPage();
  await page.goto(`${url}article.html`);
  await untilPainted(page, 'Donald Trump');
  const options = await driven.openExtension('options.html');
  await (await options.waitForSelector('.search'))?.type('TASS');
  await options.waitForSelector('#source-tass');
  await options.screenshot({ path: `${PICTURES}/${driven.name}-options.png` });
  for (const when of ['TASS trusted', 'TASS switched off', 'TASS trusted again']) {
    if (when !== 'TASS trusted') {
      await options.bringToFront();
      await options.click('#source-tass');
    }
    await page.bringToFront();
    const popup = await driven.openExtension('popup.html');
    await popup.waitForFunction(() => document.body.innerText.includes('contested'));
    await popup.setViewport({ width: 380, height: 600 });
    await popup.screenshot({ path: `${PICTURES}/${driven.name}-popup.png` });
    const text = await popup.evaluate(() => document.body.innerText);
    const asked = text.split('\n').filter((line) => line.endsWith('?'));
    const hidden = /\d+ claims? hidden[^\n]*/.exec(text)?.[0] ?? 'no claim hidden';
    console.log(`${when}: ${hidden}; first asked: ${asked.slice(0, 2).join(' ')}`);
    await popup.close();
  }
}

await start();
