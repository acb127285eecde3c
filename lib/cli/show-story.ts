import type { Page } from 'puppeteer-core';
import type { Driven } from '../../tests/browsers/drive.ts';
import { middleOf, paintedWords, untilPainted } from '../../tests/browsers/read-page.ts';
import { until } from './until.ts';

/** The lines of a card that are printed; the rest is counted. */
const LINES = 24;

/** A page of the demo newspaper, and the name whose card is shown; null where nothing is to be marked. */
export interface Story {
  path: string;
  word: string | null;
}

/** Opens a story as a reader would, prints how many names are marked and what the card of one says, takes a picture. */
export async function showStory(
  driven: Driven,
  paper: string,
  story: Story,
  pictures: string,
): Promise<void> {
  const { path, word } = story;
  const page = await driven.newPage();
  await page.goto(paper + path);
  await (word === null ? untilAnotherIsMarked(driven, paper) : untilPainted(page, word));
  console.log(`\n${path}: ${(await paintedWords(page)).length} names marked`);
  if (word !== null) {
    console.log(framed(`the card of “${word}”`, await cardLines(driven, page, word)));
    await page.screenshot({ path: `${pictures}/${driven.name}-${path.replace('.html', '')}.png` });
  }
  await page.close();
}

/** A marked page opened after one that stays bare shows that the script has had its time there too. */
async function untilAnotherIsMarked(driven: Driven, paper: string): Promise<void> {
  const other = await driven.newPage();
  await other.goto(`${paper}article.html`);
  await untilPainted(other, 'Donald Trump');
  await other.close();
}

async function cardLines(driven: Driven, page: Page, word: string): Promise<string[]> {
  const { x, y } = await middleOf(page, word);
  await page.mouse.move(x, y + 60);
  await page.mouse.move(x, y, { steps: 12 });
  const card = await until(() => driven.card(page), 'a card');
  const text = await card.ask<string>('(root) => root.querySelector(".card").innerText');
  return text.split('\n').filter((line) => line.trim() !== '');
}

function framed(title: string, lines: string[]): string {
  const more = lines.length - LINES;
  const rest = more > 0 ? [`… and ${more} lines more`] : [];
  return [`  ┌ ${title}`, ...[...lines.slice(0, LINES), ...rest].map((line) => `  │ ${line}`)].join('\n');
}
