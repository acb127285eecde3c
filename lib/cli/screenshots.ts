import { mkdirSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import type { BrowserName, Driven } from '../../tests/browsers/drive.ts';
import { BROWSER_NAMES, drive } from '../../tests/browsers/drive.ts';
import { middleOf, untilPainted } from '../../tests/browsers/read-page.ts';
import { buildAll } from './build.ts';
import { findBrowsers } from './find-browsers.ts';
import { serveNewspaper } from './serve-newspaper.ts';
import { until } from './until.ts';

const PICTURES = '.github/pictures';

/** Page, word to rest on, and the picture's name. */
const CARDS = [
  ['article.html', 'Daniel Driscoll', 'card'],
  ['ar.html', 'دميتري بيسكوف', 'card-arabic'],
] as const;

/** Extension page, what must stand on it, width and height of the window, and the picture's name. */
const PAGES = [
  ['popup.html', '.question', 380, 640, 'popup'],
  ['options.html#sources', '.group', 1000, 760, 'options'],
  ['options.html#reading', '#dwell', 1000, 900, 'options-reading'],
  ['options.html#feeds', '#requests', 1000, 900, 'options-feeds'],
  ['options.html#data', '.figures', 1000, 660, 'options-data'],
  ['options.html#about', '.sentences', 1000, 660, 'options-about'],
  ['record.html', 'h2, h3', 760, 900, 'record'],
] as const;

/** Takes the README's pictures from the running extension: both browsers, light and dark. */
async function takePictures(): Promise<void> {
  const { chrome, firefox } = findBrowsers();
  Object.assign(process.env, { CHROME_PATH: chrome, FIREFOX_PATH: firefox });
  await buildAll();
  mkdirSync(PICTURES, { recursive: true });
  const paper = await serveNewspaper();
  for (const name of BROWSER_NAMES) for (const dark of [false, true]) await portray(name, dark, paper.url);
  paper.close();
}

async function portray(name: BrowserName, dark: boolean, url: string): Promise<void> {
  const driven = await drive(name, { dark });
  const file = (what: string): string => `${PICTURES}/${name}-${what}-${dark ? 'dark' : 'light'}.png`;
  for (const [path, word, what] of CARDS) await portrayCard(driven, url + path, word, file(what));
  await portrayWelcome(driven, file('welcome'));
  const page = await driven.newPage();
  await page.goto(`${url}article.html`);
  await untilPainted(page, 'Donald Trump');
  for (const [path, mark, width, height, what] of PAGES) {
    await page.bringToFront();
    const opened = await driven.openExtension(path);
    await opened.setViewport({ width, height });
    await opened.waitForSelector(mark);
    if (what === 'options-feeds') await askForFeed(opened);
    await opened.screenshot({ path: file(what) });
    if (what === 'popup') await portraySearch(opened, file('popup-search'));
    await opened.close();
  }
  await driven.close();
}

/** Gives the options a feed's link, so that they ask before they add it. */
async function askForFeed(options: Page): Promise<void> {
  await options.type('.add .field', `https://feeds.example.org/plan/#sha256-${'3f9a07c4'.repeat(8)}`);
  await options.keyboard.press('Enter');
  await options.waitForSelector('.ask');
}

async function portraySearch(popup: Page, path: string): Promise<void> {
  await popup.type('.search', 'путін');
  await popup.waitForSelector('.found li');
  await popup.screenshot({ path });
}

/** The welcome with its first card open. */
async function portrayWelcome(driven: Driven, path: string): Promise<void> {
  const page = await driven.openExtension('welcome.html');
  await page.setViewport({ width: 900, height: 1000 });
  await page.waitForSelector('#lesson');
  await page.hover('.name:nth-of-type(4)');
  await page.waitForSelector('.card');
  await page.screenshot({ path });
  await page.close();
}

async function portrayCard(driven: Driven, url: string, word: string, path: string): Promise<void> {
  const page = await driven.newPage();
  await page.goto(url);
  await untilPainted(page, word);
  const { x, y } = await middleOf(page, word);
  await page.mouse.move(x, y + 60);
  await page.mouse.move(x, y, { steps: 12 });
  await until(() => driven.card(page), 'a card');
  await page.screenshot({ path });
  await page.close();
}

await takePictures();
