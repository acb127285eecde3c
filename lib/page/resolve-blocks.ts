import type { Day } from '../domain/day.ts';
import type { Mention } from '../domain/mention.ts';
import type { Settings } from '../domain/settings.ts';
import { chooseDensity } from '../mentions/choose-density.ts';
import { resolveMentions } from '../mentions/resolve-mentions.ts';
import type { KeptBlock } from './kept-blocks.ts';
import { hostOf, isElement, isVisible, parentOf } from './own-nodes.ts';
import type { Spot } from './spot.ts';
import { pieceAt, spotOf } from './spot.ts';

/** What of a page's mentions is to be shown. */
export interface Wanted {
  date: Day | null;
  density: Settings['density'];
  isWanted(entity: string): boolean;
}

/** The mentions in a page's blocks: how often each entity is named, and the words to underline, in the page's order. */
export function resolveBlocks(
  blocks: readonly KeptBlock[],
  { date, density, isWanted }: Wanted,
): { counts: Map<string, number>; spots: Spot[] } {
  const shown = blocks.map((block) => block.candidates.filter(({ start }) => isShown(block, start)));
  const mentions = resolveMentions(shown, { date }).map((list) =>
    list.filter(({ entity }) => isWanted(entity)),
  );
  const counts = new Map<string, number>();
  for (const { entity } of mentions.flat()) counts.set(entity, (counts.get(entity) ?? 0) + 1);
  const chosen = chooseDensity(mentions, density);
  return { counts, spots: blocks.flatMap((block, n) => spotsOf(block, chosen[n] ?? [])) };
}

/** A block's painted words; a word that was painted before stays the same spot. */
function spotsOf(block: KeptBlock, mentions: readonly Mention[]): Spot[] {
  const before = block.spots;
  block.spots = mentions.flatMap(
    (mention) => before.find((spot) => isSame(spot, mention)) ?? spotOf(block, mention) ?? [],
  );
  return block.spots;
}

const isSame = (a: Mention, b: Mention): boolean =>
  a.entity === b.entity && a.start === b.start && a.end === b.end;

/** Whether the reader sees the text at an offset, and no editor holds it. */
function isShown({ pieces }: KeptBlock, offset: number): boolean {
  const parent = parentOf(pieces[pieceAt(pieces, offset)]?.node ?? document);
  const element = parent && (isElement(parent) ? parent : hostOf(parent));
  if (!element || (element as HTMLElement).isContentEditable === true) return false;
  return isVisible(element, { visibilityProperty: true, opacityProperty: true });
}
