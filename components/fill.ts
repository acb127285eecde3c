import type { ComponentChild } from 'preact';
import type { Say, WordKey } from './say.ts';

const FIRST = 0xe000;
const PLACE = /([\uE000-\uE008])/;

/** A text with elements in the places of `$1`…`$9`, so that every language keeps its own word order. */
export function fill(say: Say, key: WordKey, ...parts: ComponentChild[]): ComponentChild[] {
  const places = parts.map((_, index) => String.fromCharCode(FIRST + index));
  return say(key, ...places)
    .split(PLACE)
    .map((piece) => (PLACE.test(piece) ? parts[piece.charCodeAt(0) - FIRST] : piece));
}
