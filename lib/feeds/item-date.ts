/** Before this nobody published a feed. */
const FIRST = Date.UTC(1995, 0, 1);

/** The longest date that is looked at; RFC 822 with a comment takes 50 characters. */
const LONGEST = 64;

/** When an item says it was published, in milliseconds since 1970; never in the future, null for what makes no sense (H16). */
export function itemDate(stated: string | undefined, now: number): number | null {
  const text = stated?.trim() ?? '';
  if (text === '' || text.length > LONGEST || !/\d{4}|\d{1,2} \p{L}{3}/u.test(text)) return null;
  const at = Date.parse(text);
  return Number.isNaN(at) || at < FIRST ? null : Math.min(at, now);
}
