/** A rectangle in viewport pixels. */
export interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** Pixels around word and card that still belong to them. */
const SLACK = 6;

/** Whether a point lies on the card, on the word, or in the band between the two where the pointer crosses over. */
export function isInCorridor(x: number, y: number, word: Box, card: Box): boolean {
  return isIn(x, y, card) || isIn(x, y, word) || isIn(x, y, between(word, card));
}

const isIn = (x: number, y: number, box: Box): boolean => isNear(x, y, box, SLACK);

/** Whether a point lies in a box or at most so many pixels outside it. */
export const isNear = (x: number, y: number, { left, top, right, bottom }: Box, slack: number): boolean =>
  x >= left - slack && x <= right + slack && y >= top - slack && y <= bottom + slack;

/** The gap between a word and a card above or below it, as wide as the two together. */
function between(word: Box, card: Box): Box {
  const below = card.top >= word.bottom;
  return {
    left: Math.min(word.left, card.left),
    right: Math.max(word.right, card.right),
    top: below ? word.bottom : card.bottom,
    bottom: below ? card.top : word.top,
  };
}
