import type { Box } from '../hover/corridor.ts';
import { boxOf, hostOf, isLive, ownerOf } from './own-nodes.ts';

/** Where a document's viewport begins in the page's own, in pixels. */
export function originOf(document: Document): { x: number; y: number } {
  const origin = { x: 0, y: 0 };
  for (let frame = hostOf(document); frame; frame = hostOf(ownerOf(frame) ?? frame)) {
    const { left, top } = boxOf(frame);
    origin.x += left + frame.clientLeft;
    origin.y += top + frame.clientTop;
  }
  return origin;
}

/** The lines of a range in the pixels of the page's own viewport, or the box around them; none when its frame is gone. */
export function linesOf(range: Range, around = false): Box[] {
  if (!isLive(range.startContainer)) return [];
  const { x, y } = originOf(documentOf(range));
  const boxes = around ? [range.getBoundingClientRect()] : [...range.getClientRects()];
  return boxes.map((box) => new DOMRect(box.x + x, box.y + y, box.width, box.height));
}

/** The document that holds a range. */
export const documentOf = (range: Range): Document => ownerOf(range.startContainer) ?? document;
