import type { Mention } from '../domain/mention.ts';
import type { Block, Piece } from './walk.ts';

/** A mention that is underlined, with the text nodes that it lies in. */
export interface Spot extends Mention {
  range: Range;
  nodes: readonly Text[];
}

/** A mention of a block as a live range; none when its nodes changed since they were read. */
export function spotOf({ pieces }: Block, mention: Mention): Spot | null {
  const first = pieceAt(pieces, mention.start);
  const last = pieceAt(pieces, mention.end - 1);
  const from = pieces[first];
  const to = pieces[last];
  if (!from || !to) return null;
  const range = new Range();
  try {
    range.setStart(from.node, from.from + mention.start - from.start);
    range.setEnd(to.node, to.from + mention.end - to.start);
  } catch {
    return null;
  }
  return { ...mention, range, nodes: pieces.slice(first, last + 1).map(({ node }) => node) };
}

/** Index of the piece that holds the character at an offset. */
export const pieceAt = (pieces: readonly Piece[], offset: number): number =>
  pieces.findLastIndex(({ start }) => start <= offset);

/** Whether it is the same word: a new reading makes new spots. */
export const isSameSpot = (a: Spot, b: Spot): boolean =>
  a.entity === b.entity &&
  a.range.startContainer === b.range.startContainer &&
  a.range.startOffset === b.range.startOffset;
