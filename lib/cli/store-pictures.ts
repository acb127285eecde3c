import { mkdirSync } from 'node:fs';
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

const ARTICLE = 'envoys.html';

/** A name of this machine that reads as a newspaper's. */
const HOST = 'the-daily-demo.localhost';

/** The name whose card is shown. */
const NAME = 'Marco Rubio';

/** Our own pages: address, what must stand on it, and the picture's name. */
const PAGES = [
  ['record.html', '.matrix tr:nth-child(8) td', '3-record'],
  ['record.html#timeline/month/2025-11/as-of/2025-11-24', '.claim-list .claim', '4-timeline'],
  ['record.html#plan', '.plan tr:nth-child(4) td', '5-plan'],
  ['options.html#sources', '.group', '6-sources'],
] as const;

/** Takes the stores' screenshots, small tile and icon from the running extension, in Chromium. */
async function takeStorePictures(): Promise<void> {
  Object.assign(process.env, { CHROME_PATH: findBrowsers().chrome });
  await buildAll();
  mkdirSync(PICTURES, { recursive: true });
  const paper = await serveNewspaper();
  const driven = await drive('chrome');
  await portrayReading(driven, paper.url.replace('127.0.0.1', HOST) + ARTICLE);
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

/** An article with the card of a name in it, and the same article under the popup as it hangs from the toolbar. */
async function portrayReading(driven: Driven, url: string): Promise<void> {
  const article = await driven.newPage();
  await article.setViewport(SCREENSHOT);
  await article.goto(url);
  await untilPainted(article, NAME);
  const plain = await article.screenshot({ encoding: 'base64' });
  const { x, y } = await middleOf(article, NAME);
  await article.mouse.move(x, y + 60);
  await article.mouse.move(x, y, { steps: 12 });
  await until(() => driven.card(article), 'a card');
  await article.screenshot({ path: `${PICTURES}/1-card.png` });
  const popup = await driven.openExtension('popup.html');
  await popup.setViewport({ width: 380, height: 600 });
  await popup.waitForSelector('.question');
  await portrayPopup(driven, plain, await popup.screenshot({ encoding: 'base64' }));
  await Promise.all([article.close(), popup.close()]);
}

/** No driver can take a picture of the toolbar, so that of the popup is laid over that of the page, pixel for pixel. */
async function portrayPopup(driven: Driven, page: string, popup: string): Promise<void> {
  const both = await driven.newPage();
  await both.setViewport(SCREENSHOT);
  await both.setContent(`<body style="margin: 0"><img src="data:image/png;base64,${page}">
    <img src="data:image/png;base64,${popup}" style="position: absolute; inset: 14px 24px auto auto; border-radius: 8px;
      box-shadow: 0 0 0 1px #1b1d211f, 0 12px 40px #1b1d2147"></body>`);
  await both.screenshot({ path: `${PICTURES}/2-popup.png` });
  await both.close();
}

/** The small tile has the icon and the extension's name; the icon has the margin of 16 pixels that the store asks for. */
async function portrayTile(driven: Driven): Promise<void> {
  const page = await driven.openExtension('welcome.html');
  const draw = async (size: typeof TILE, icon: number, name: string): Promise<void> => {
    await page.setViewport(size);
    await page.evaluate(drawTile, icon, name);
    await page.waitForFunction(() => document.querySelector('img')?.complete === true);
  };
  await draw(TILE, 88, 'Says Who');
  await page.screenshot({ path: `${PICTURES}/tile.png` });
  await draw(ICON, 96, '');
  await page.screenshot({ path: `${PICTURES}/icon.png`, omitBackground: true });
  await page.close();
}

/** Run in the page: puts nothing but the icon on a plain ground, and beside it, where there is one, the name, underlined as in a page. */
function drawTile(size: number, name: string): void {
  const image = new Image(size, size);
  image.src = '/icons/128.png';
  const words = document.createElement('p');
  words.textContent = name;
  words.style.cssText =
    'all: initial; font: 650 46px/1.25 system-ui, sans-serif; letter-spacing: -.02em; color: #1b1d21; border-block-end: 5px dotted #1b1d2173;';
  const box = document.createElement('div');
  box.style.cssText =
    'position: fixed; inset: 0; display: flex; place-content: center; align-items: center; gap: 22px;';
  box.append(image);
  if (name !== '') box.append(words);
  document.documentElement.style.background = name === '' ? 'transparent' : '#f6f6f4';
  document.body.style.background = 'none';
  document.body.replaceChildren(box);
}

await takeStorePictures();
