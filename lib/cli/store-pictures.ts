import { mkdirSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import type { Driven } from '../../tests/browsers/drive.ts';
import { drive } from '../../tests/browsers/drive.ts';
import { middleOf, untilPainted } from '../../tests/browsers/read-page.ts';
import { buildAll } from './build.ts';
import { findBrowsers } from './find-browsers.ts';
import { serveNewspaper } from './serve-newspaper.ts';
import { until } from './until.ts';

const PICTURES = '.github/pictures/store';

/** What the stores ask for, in pixels: https://developer.chrome.com/docs/webstore/images */
const SCREENSHOT = { width: 1280, height: 800 };
const TILE = { width: 440, height: 280 };
const ICON = { width: 128, height: 128 };

/** Our own pages: address, what must stand on it, and the picture's name. */
const PAGES = [
  ['record.html', '.matrix td', '2-record'],
  ['record.html#timeline', '.cell', '3-timeline'],
  ['record.html#plan', '.plan td', '4-plan'],
  ['options.html#sources', '.group', '5-sources'],
] as const;

/** Takes the stores' screenshots, small tile and icon from the running extension, in Chromium. */
async function takeStorePictures(): Promise<void> {
  Object.assign(process.env, { CHROME_PATH: findBrowsers().chrome });
  await buildAll();
  mkdirSync(PICTURES, { recursive: true });
  const paper = await serveNewspaper();
  const driven = await drive('chrome');
  const article = await openCard(driven, paper.url, SCREENSHOT);
  await article.screenshot({ path: `${PICTURES}/1-card.png` });
  await article.close();
  for (const [path, mark, name] of PAGES) {
    const page = await driven.openExtension(path);
    await page.setViewport(SCREENSHOT);
    await page.waitForSelector(mark);
    await page.screenshot({ path: `${PICTURES}/${name}.png` });
    await page.close();
  }
  await portrayTile(driven);
  await driven.close();
  paper.close();
}

/** The demo newspaper's article with the card of a name in it. */
async function openCard(driven: Driven, url: string, size: typeof SCREENSHOT): Promise<Page> {
  const page = await driven.newPage();
  await page.setViewport(size);
  await page.goto(`${url}article.html`);
  await untilPainted(page, 'Daniel Driscoll');
  const { x, y } = await middleOf(page, 'Daniel Driscoll');
  await page.mouse.move(x, y + 60);
  await page.mouse.move(x, y, { steps: 12 });
  await until(() => driven.card(page), 'a card');
  return page;
}

/** The small tile has the icon and the extension's name; the icon has the margin of 16 pixels that the store asks for. */
async function portrayTile(driven: Driven): Promise<void> {
  const page = await driven.openExtension('welcome.html');
  const draw = async (size: typeof TILE, icon: number, name: string): Promise<void> => {
    await page.setViewport(size);
    await page.evaluate(drawTile, icon, name);
    await page.waitForFunction(() => document.querySelector('img')?.complete === true);
  };
  await draw(TILE, 96, 'Says Who');
  await page.screenshot({ path: `${PICTURES}/tile.png` });
  await draw(ICON, 96, '');
  await page.screenshot({ path: `${PICTURES}/icon.png`, omitBackground: true });
  await page.close();
}

/** Run in the page: puts nothing but the icon, and the name under it where there is one, on a plain ground. */
function drawTile(size: number, name: string): void {
  const image = new Image(size, size);
  image.src = '/icons/128.png';
  const words = document.createElement('p');
  words.textContent = name;
  words.style.cssText = 'all: initial; font: 600 44px/1 system-ui, sans-serif; color: #1b1d21;';
  const box = document.createElement('div');
  box.style.cssText =
    'position: fixed; inset: 0; display: grid; place-content: center; justify-items: center; gap: 22px;';
  box.append(image);
  if (name !== '') box.append(words);
  document.documentElement.style.background = name === '' ? 'transparent' : '#f6f6f4';
  document.body.style.background = 'none';
  document.body.replaceChildren(box);
}

await takeStorePictures();
