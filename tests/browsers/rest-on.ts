import type { Page } from 'puppeteer-core';
import { expect, vi } from 'vitest';
import type { Driven } from './drive.ts';
import type { CardView } from './read-card.ts';
import { middleOf } from './read-page.ts';

const WAIT = { timeout: 15_000, interval: 50 };

/** Rests the pointer on a painted word and gives the card that opens; its text must hold what is given. */
export async function restOn(driven: Driven, page: Page, word: string, text = word): Promise<CardView> {
  const { x, y } = await middleOf(page, word);
  await page.mouse.move(x, y + 60);
  await page.mouse.move(x, y, { steps: 12 });
  return vi.waitFor(async () => {
    const card = await driven.card(page);
    expect(card?.text).toContain(text);
    if (!card) throw new Error('No card is open');
    return card;
  }, WAIT);
}

/** Presses Esc and waits until no card is open. */
export async function closeCard(driven: Driven, page: Page): Promise<void> {
  await page.keyboard.press('Escape');
  await vi.waitFor(async () => {
    expect(await driven.card(page)).toBeNull();
  }, WAIT);
}
