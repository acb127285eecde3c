import type { Block, Piece } from './read-blocks.ts';

/** The live range of a block's text between two UTF-16 offsets, or null when its nodes left the page or changed. */
export function rangeOf(block: Block, start: number, end: number): Range | null {
  const from = pieceAt(block.pieces, start);
  const to = pieceAt(block.pieces, end - 1);
  if (!from?.node.isConnected || !to?.node.isConnected) return null;
  const range = from.node.ownerDocument.createRange();
  try {
    range.setStart(from.node, start - from.start);
    range.setEnd(to.node, end - to.start);
  } catch {
    return null;
  }
  return range;
}

/** The piece that holds the character at an offset. */
function pieceAt(pieces: readonly Piece[], offset: number): Piece | undefined {
  return pieces.findLast(({ start }) => start <= offset);
}
