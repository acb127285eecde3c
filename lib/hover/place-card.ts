import type { Box } from './corridor.ts';

/** Pixels between the window's edge and the card. */
const EDGE = 8;

/** Pixels between word and card. */
const GAP = 6;

/** Where a card goes, in viewport pixels, and how high it may be. */
export interface Placement {
  left: number;
  top: number;
  room: number;
}

interface Size {
  width: number;
  height: number;
}

/**
 * Below the last line of the word, or above its first where there is more room and the card needs it; never over
 * the word, never nearer to the window's edge than 8 px. It begins where the word begins, in the word's direction.
 */
export function placeCard(lines: readonly Box[], card: Size, window: Size, rtl: boolean): Placement {
  const first = lines[0] ?? { left: 0, right: 0, top: 0, bottom: 0 };
  const last = lines.at(-1) ?? first;
  const below = window.height - EDGE - (last.bottom + GAP);
  const above = first.top - GAP - EDGE;
  const under = below >= card.height || below >= above;
  const line = under ? last : first;
  const start = rtl ? line.right - card.width : line.left;
  const room = Math.max(0, under ? below : above);
  return {
    left: Math.max(EDGE, Math.min(start, window.width - EDGE - card.width)),
    top: under ? last.bottom + GAP : first.top - GAP - Math.min(card.height, room),
    room,
  };
}
