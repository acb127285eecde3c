/** JSON-LD blocks of a page that are looked at, and characters of one. */
const BLOCKS = 20;
const LONGEST = 500_000;

/** What a copy of a page states for machines as JSON-LD, each block for itself; what is no JSON is left out. */
export function statedData(copy: Document): unknown[] {
  const scripts = [...copy.querySelectorAll('script[type="application/ld+json"]')];
  return scripts.slice(0, BLOCKS).flatMap(({ textContent }) => {
    try {
      return [JSON.parse(textContent.slice(0, LONGEST)) as unknown];
    } catch {
      return [];
    }
  });
}
