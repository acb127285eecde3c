import type { Mention } from '../domain/mention.ts';
import type { Settings } from '../domain/settings.ts';

/** The mentions to paint: all, the first of each entity in each block, or the first of each on the page. */
export function chooseDensity(
  blocks: readonly (readonly Mention[])[],
  density: Settings['density'],
): Mention[][] {
  let seen = new Set<string>();
  return blocks.map((mentions) => {
    if (density !== 'page') seen = new Set();
    return mentions.filter(({ entity }) => {
      const first = !seen.has(entity);
      seen.add(entity);
      return first || density === 'all';
    });
  });
}
