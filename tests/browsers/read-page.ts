import type { Frame, Page } from 'puppeteer-core';
import { expect, vi } from 'vitest';

/** The painted words of a page, in the order of painting. */
export async function paintedWords(page: Page | Frame): Promise<string[]> {
  return page.evaluate(() =>
    [...CSS.highlights.values()].flatMap((highlight) =>
      [...highlight].map((range) => {
        const live = new Range();
        live.setStart(range.startContainer, range.startOffset);
        live.setEnd(range.endContainer, range.endOffset);
        return live.toString();
      }),
    ),
  );
}

/** Waits until the page has a painted word with this text, however the browser is loaded. */
export async function untilPainted(page: Page | Frame, word: string): Promise<void> {
  await page.waitForFunction(
    (wanted) =>
      [...CSS.highlights.values()].some((highlight) =>
        [...highlight].some((range) => {
          const live = new Range();
          live.setStart(range.startContainer, range.startOffset);
          live.setEnd(range.endContainer, range.endOffset);
          return live.toString() === wanted;
        }),
      ),
    // Firefox gives no frames, by which the driver looks again otherwise, to a tab that it holds to be hidden.
    { timeout: 20_000, polling: 50 },
    word,
  );
}

/** Waits until exactly these words are painted, in whatever order. */
export async function untilPaintedAre(page: Page | Frame, words: readonly string[]): Promise<void> {
  await vi.waitFor(
    async () => {
      expect((await paintedWords(page)).sort()).toEqual([...words].sort());
    },
    { timeout: 15_000, interval: 50 },
  );
}

/** Middle of the first painted word with this text, in viewport pixels. */
export async function middleOf(page: Page | Frame, word: string): Promise<{ x: number; y: number }> {
  const middle = await page.evaluate((wanted) => {
    for (const highlight of CSS.highlights.values()) {
      for (const range of highlight) {
        const live = new Range();
        live.setStart(range.startContainer, range.startOffset);
        live.setEnd(range.endContainer, range.endOffset);
        if (live.toString() !== wanted) continue;
        const box = live.getClientRects()[0];
        if (box) return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
      }
    }
    return null;
  }, word);
  if (!middle) throw new Error(`“${word}” is not painted`);
  return middle;
}

/** The lines of the first painted word with this text, in viewport pixels. */
export const linesOf = (page: Page, word: string): Promise<{ top: number; bottom: number }[]> =>
  page.evaluate((wanted) => {
    for (const range of [...CSS.highlights.values()].flatMap((highlight) => [...highlight])) {
      const live = document.createRange();
      live.setStart(range.startContainer, range.startOffset);
      live.setEnd(range.endContainer, range.endOffset);
      if (live.toString() !== wanted) continue;
      return [...live.getClientRects()].map(({ top, bottom }) => ({ top, bottom }));
    }
    return [];
  }, word);
