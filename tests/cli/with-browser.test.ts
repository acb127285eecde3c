import { expect, it } from 'vitest';
import { withBrowser } from '../../lib/cli/with-browser.ts';
import type { Driven } from '../browsers/drive.ts';

/** A browser of which only the closing counts. */
const openOne = () => {
  const closed: string[] = [];
  const driven = { close: () => Promise.resolve(void closed.push('closed')) } as unknown as Driven;
  return { closed, open: () => Promise.resolve(driven) };
};

it('closes the browser of a demonstration that fails, and passes the failure on', async () => {
  const { closed, open } = openOne();
  const failing = withBrowser('chrome', () => Promise.reject(new Error('planted')), open);
  await expect(failing).rejects.toThrow('planted');
  expect(closed).toEqual(['closed']);
});

it('closes the browser of one that succeeds once', async () => {
  const { closed, open } = openOne();
  await withBrowser('firefox', () => Promise.resolve(), open);
  expect(closed).toEqual(['closed']);
});
