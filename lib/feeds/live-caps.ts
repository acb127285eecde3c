/** The most that is read of a live source (security rules H8 to H12); what is beyond is left out and said. */
export const LIVE_CAPS = {
  /** Bytes of an answer, as unpacked by the browser. */
  bytes: 8 * 1024 * 1024,
  /** Levels of elements within an item. */
  depth: 64,
  /** Characters of one tag, attributes included, and attributes of it. */
  tag: 65_536,
  attributes: 64,
  /** Numeric references in all. */
  references: 200_000,
  items: 2_000,
  /** Characters of a title, a text and of any other word of an item. */
  title: 500,
  text: 20_000,
  word: 200,
  url: 2_000,
} as const;
