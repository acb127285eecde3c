import { expect, it } from 'vitest';
import { serveNewspaper } from '../../lib/cli/serve-newspaper.ts';
import { LIVE, soak } from '../bench/soak.ts';
import { drive } from './drive.ts';

it('H37 keeps out of the way of a page that changes 2,000 times a second, and keeps nothing of it', async () => {
  const paper = await serveNewspaper({ 'soak.html': { body: LIVE } });
  const driven = await drive('chrome');
  const { mutations, longest, total, words, heap } = await soak(driven, `${paper.url}soak.html`, 3);
  await driven.close();
  paper.close();
  expect(mutations).toBeGreaterThanOrEqual(5_999);
  expect(longest).toBeLessThan(50);
  expect(total).toBeGreaterThan(0);
  // Two names of the lead and one of five entries in six.
  expect(words[0]).toBeGreaterThan(200);
  expect(words[1]).toBe(words[0]);
  expect(heap[1]).toBeLessThan(heap[0] + 500_000);
  expect(driven.errors).toEqual([]);
});
