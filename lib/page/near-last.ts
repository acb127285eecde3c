import { boxOf, isElement } from './own-nodes.ts';

/**
 * Orders places that are given in the page's order for a list that is taken from its end: what the reader sees and
 * what follows comes first, then what stands above it, the nearest first.
 */
export function nearLast(places: readonly Node[]): Node[] {
  let [low, high] = [0, places.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (isAbove(places[middle])) low = middle + 1;
    else high = middle;
  }
  return [...places.slice(0, low), ...places.slice(low).reverse()];
}

/** Whether a place ends above the viewport. */
const isAbove = (place: Node | undefined): boolean =>
  place !== undefined && isElement(place) && boxOf(place).bottom < 0;
