/** The roads from a string to markup in Readability: beginning again where it found too little, and images in noscript. */
const ROADS = [
  ['page.innerHTML = pageCacheHtml;', 'return null;'],
  ['tmp.innerHTML = noscript.innerHTML;', 'return;'],
] as const;

/**
 * Takes these roads out of Readability, whose copy of a page has no noscript and whose first finding is taken; fails the
 * build when it no longer finds them or one is left.
 */
export const sealReadability = {
  name: 'seal-readability',
  transform(code: string, id: string) {
    if (!id.includes('readability/Readability.js')) return null;
    const sealed = ROADS.reduce((text, [road, rest]) => {
      if (!text.includes(road)) throw new Error(`Readability has no ${road} to seal`);
      return text.replace(road, rest);
    }, code);
    if (/innerHTML = /.test(sealed)) throw new Error('Readability has another road to markup');
    return { code: sealed, map: null };
  },
};
