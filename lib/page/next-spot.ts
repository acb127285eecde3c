import type { Box } from '../hover/corridor.ts';
import { linesOf } from './frames.ts';
import type { Spot } from './spot.ts';
import { isSameSpot } from './spot.ts';

/**
 * Index of the painted word that comes next, or before, for who walks from word to word: counted from the last one
 * while it is in view, else from the top of the window; after the last comes the first. -1 when none is shown.
 */
export function nextSpot(spots: readonly Spot[], last: Spot | null, back: boolean): number {
  const shown = spots.flatMap((spot, index) => {
    const box = boxOf(spot);
    return box && box.bottom > box.top ? { index, spot, box } : [];
  });
  const at = shown.findIndex(({ spot, box }) => last && isSameSpot(spot, last) && isInView(box));
  const first = shown.findIndex(({ box }) => box.bottom > 0);
  const after = at < 0 ? (first < 0 ? shown.length : first) : at + 1;
  const before = at < 0 ? after - 1 : at - 1;
  return shown[((back ? before : after) + shown.length) % shown.length]?.index ?? -1;
}

/** Brings a word into view, at once: nobody asked for motion. */
export function scrollToSpot(spot: Spot): void {
  const behavior = 'instant';
  spot.range.startContainer.parentElement?.scrollIntoView({ block: 'nearest', behavior });
  const box = boxOf(spot);
  if (box && !isInView(box)) scrollBy({ top: box.top - innerHeight / 2, behavior });
}

const boxOf = ({ range }: Spot): Box | undefined => linesOf(range, true)[0];

const isInView = ({ top, bottom }: Box): boolean => top >= 0 && bottom <= innerHeight;
