/** How deep a file of a feed nests at most. */
const DEEPEST = 64;

/**
 * The value of UTF-8 JSON, or undefined where the bytes are none, nest deeper than 64 levels or have a number that is
 * no safe whole one: such a number has no canonical form (TUF 4.2).
 */
export function readJson(bytes: Uint8Array): unknown {
  try {
    const value: unknown = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
    return isSound(value, DEEPEST) ? value : undefined;
  } catch {
    // Ill-formed JSON, ill-formed UTF-8 and a nest too deep for the engine are one to us: not a file of a feed.
    return undefined;
  }
}

const isSound = (value: unknown, depth: number): boolean =>
  typeof value === 'number'
    ? Number.isSafeInteger(value)
    : typeof value !== 'object' ||
      value === null ||
      (depth > 0 && Object.values(value).every((one) => isSound(one, depth - 1)));
