import { firstChildOf, isElement, isText, localNameOf } from './own-nodes.ts';
import { containerOf, isInline, isUnread, READ_BY } from './readable.ts';
import type { Place } from './walk.ts';

/** The places whose text a change of the page may have changed. */
export function placesOf(record: MutationRecord): Place[] {
  const { type, target, attributeName } = record;
  if (type === 'childList') return placesOfChildren(record);
  if (type === 'characterData') return [own(target)];
  if (!READ_BY.includes(attributeName ?? '')) return [];
  return isRunning(target) ? [own(target), deep(target)] : [deep(target)];
}

const own = (node: Node): Place => ({ node: containerOf(node), deep: false });
const deep = (node: Node): Place => ({ node, deep: true });

/** Whether a node is part of a run of text; a comment may stand between two parts of one. */
const isRunning = (node: Node): boolean => !isElement(node) || isInline(node);

function placesOfChildren({
  target,
  addedNodes,
  removedNodes,
  previousSibling,
  nextSibling,
}: MutationRecord) {
  const before = isRunning(previousSibling ?? target);
  const after = isRunning(nextSibling ?? target);
  const places: Place[] = [];
  let changesRun = false;
  for (const node of [...addedNodes, ...removedNodes]) {
    // What stands on its own cuts a run in two or joins two to one; space between two such things is none.
    if (isRunning(node)) changesRun ||= before || after || !isBlank(node);
    else changesRun ||= before && after;
  }
  if (changesRun) places.push(own(target));
  for (const node of addedNodes) {
    if (isElement(node) && mayHold(node)) places.push(deep(node));
  }
  return places;
}

/** Whether there may be blocks in an element, or a frame's document. */
const mayHold = (element: Element): boolean =>
  isUnread(element)
    ? localNameOf(element) === 'iframe'
    : !isInline(element) || firstChildOf(element) !== null;

const isBlank = (node: Node): boolean => !isElement(node) && !(isText(node) && node.data.trim() !== '');
