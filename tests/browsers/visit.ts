import type { Page } from 'puppeteer-core';
import type { Driven } from './drive.ts';
import { untilPainted } from './read-page.ts';

/** A new tab at an address, once it has this word painted where one is wanted. */
export async function visit(driven: Driven, url: string, word?: string): Promise<Page> {
  const page = await driven.newPage();
  await page.goto(url);
  if (word !== undefined) await untilPainted(page, word);
  return page;
}
