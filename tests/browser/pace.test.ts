import { expect, it } from 'vitest';
import { createPace } from '../../lib/browser/pace.ts';

it('H41 hears fifty asks of a tab in a second, of ten thousand too, and the next tab’s all the same', () => {
  const isHeard = createPace();
  const heard = Array.from({ length: 10_000 }, (_, n) => isHeard(1, 5_000 + n / 100)).filter(Boolean);
  expect(heard.length).toBe(50);
  expect(isHeard(2, 5_100)).toBe(true);
  expect(isHeard(1, 5_999)).toBe(false);
  expect(isHeard(1, 6_000)).toBe(true);
});
