import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nearLast } from '../../lib/page/near-last.ts';
import { parsePage } from './parse-page.ts';

/** Ten paragraphs of 100 pixels, scrolled so far down. */
function paragraphs(scrolled: number): Element[] {
  const page = parsePage('<p></p>'.repeat(10));
  return [...page.querySelectorAll('p')].map((element, n) =>
    Object.assign(element, {
      textContent: String(n),
      getBoundingClientRect: () => ({ bottom: n * 100 + 90 - scrolled }) as DOMRect,
    }),
  );
}

const taken = (scrolled: number): string =>
  nearLast(paragraphs(scrolled))
    .toReversed()
    .map(({ textContent }) => textContent)
    .join('');

describe('what is read first', () => {
  it.each([
    [0, '0123456789'],
    [395, '4567893210'],
    [5000, '9876543210'],
  ])(
    'at %i pixels is what the reader sees, then what follows, then what stands above: %s',
    (scrolled, order) => {
      expect(taken(scrolled)).toBe(order);
    },
  );

  it('is all of it, wherever the reader is', () => {
    fc.assert(
      fc.property(fc.integer({ min: -500, max: 3000 }), (scrolled) => {
        expect([...taken(scrolled)].sort().join('')).toBe('0123456789');
      }),
    );
  });

  it('is nothing where there is nothing', () => {
    expect(nearLast([])).toEqual([]);
  });
});
