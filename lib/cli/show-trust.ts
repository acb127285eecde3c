import type { Page } from 'puppeteer-core';
import type { Driven } from '../../tests/browsers/drive.ts';
import { untilPainted } from '../../tests/browsers/read-page.ts';

/** Switches a source off and on again in the options, and prints what the popup says of an article each time. */
export async function showTrust(driven: Driven, paper: string, pictures: string): Promise<void> {
  const page = await driven.newPage();
  await page.goto(`${paper}article.html`);
  await untilPainted(page, 'Donald Trump');
  const options = await driven.openExtension('options.html');
  await (await options.waitForSelector('.search'))?.type('TASS');
  await options.waitForSelector('#source-tass');
  await options.screenshot({ path: `${pictures}/${driven.name}-options.png` });
  console.log('');
  for (const when of ['TASS trusted', 'TASS switched off', 'TASS trusted again']) {
    if (when !== 'TASS trusted') {
      await options.bringToFront();
      await options.click('#source-tass');
    }
    await page.bringToFront();
    console.log(`${when}: ${summaryOf(await popupText(driven, pictures))}`);
  }
}

/** What the popup says of the page in front. */
async function popupText(driven: Driven, pictures: string): Promise<string> {
  const popup: Page = await driven.openExtension('popup.html');
  await popup.waitForFunction(() => document.body.innerText.includes('contested'));
  await popup.setViewport({ width: 380, height: 600 });
  await popup.screenshot({ path: `${pictures}/${driven.name}-popup.png` });
  const text = await popup.evaluate(() => document.body.innerText);
  await popup.close();
  return text;
}

function summaryOf(popup: string): string {
  const asked = popup.split('\n').filter((line) => line.endsWith('?'));
  const hidden = /\d+ claims? hidden[^\n]*/.exec(popup)?.[0] ?? 'no claim hidden';
  return `${hidden}; first asked: ${asked.slice(0, 2).join(' ')}`;
}
