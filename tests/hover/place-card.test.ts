import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isInCorridor } from '../../lib/hover/corridor.ts';
import { placeCard } from '../../lib/hover/place-card.ts';

const WINDOW = { width: 1000, height: 800 };
const CARD = { width: 356, height: 400 };
const line = (left: number, top: number, width = 80) => ({
  left,
  top,
  right: left + width,
  bottom: top + 20,
});

describe('the card’s place', () => {
  it('is below the word, beginning where it begins', () => {
    expect(placeCard([line(100, 100)], CARD, WINDOW, false)).toMatchObject({ left: 100, top: 126 });
    expect(placeCard([line(600, 100)], CARD, WINDOW, true)).toMatchObject({ left: 324 });
  });
  it('is above where there is more room and the card needs it', () => {
    expect(placeCard([line(100, 700)], CARD, WINDOW, false)).toMatchObject({ top: 294 });
  });
  it('is below the last line of a word that wraps', () => {
    expect(placeCard([line(900, 100), line(20, 124)], CARD, WINDOW, false)).toMatchObject({
      left: 20,
      top: 150,
    });
  });
  it('never covers the word and never leaves the window sideways', () => {
    const box = fc.record({ left: fc.integer({ min: 0, max: 950 }), top: fc.integer({ min: 0, max: 780 }) });
    fc.assert(
      fc.property(box, fc.boolean(), ({ left, top }, rtl) => {
        const word = line(left, top);
        const placed = placeCard([word], CARD, WINDOW, rtl);
        const height = Math.min(CARD.height, placed.room);
        expect(placed.top >= word.bottom || placed.top + height <= word.top).toBe(true);
        expect(placed.left).toBeGreaterThanOrEqual(8);
        expect(placed.left + CARD.width).toBeLessThanOrEqual(WINDOW.width - 8);
      }),
    );
  });
  it('is joined to the word by a corridor', () => {
    const card = { left: 100, top: 160, right: 456, bottom: 500 };
    expect(isInCorridor(300, 140, line(100, 100), card)).toBe(true);
    expect(isInCorridor(300, 90, line(100, 100), card)).toBe(false);
    expect(isInCorridor(600, 140, line(100, 100), card)).toBe(false);
  });
});
