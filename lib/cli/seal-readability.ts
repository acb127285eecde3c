import { takeOut } from './take-out.ts';

/** The roads from a string to markup in Readability: beginning again where it found too little, and images in noscript. */
const ROADS = [
  ['page.innerHTML = pageCacheHtml;', 'return null;'],
  ['tmp.innerHTML = noscript.innerHTML;', 'return;'],
] as const;

/**
 * Takes these roads out of Readability, whose copy of a page has no noscript and whose first finding is taken; fails the
 * build when it no longer finds them or one is left.
 */
export const sealReadability = takeOut({
  verb: 'seal',
  library: 'Readability',
  module: 'readability/Readability.js',
  parts: ROADS,
  never: /innerHTML = /,
});
