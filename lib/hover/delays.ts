/** Milliseconds between leaving word and card and the card's going: time to cross the gap or to come back. */
export const GRACE = 300;

/** Pixels a millisecond above which a pointer travels and does not read; 10ten's gate was measured near this. */
export const FAST = 1.2;

/** Milliseconds without a move after which a pointer that came fast rests: it sends no event when it stops. */
export const REST = 60;
