const made = new Map<string, unknown>();

/**
 * What was made under a key, made once: a browser takes longer to make a format of dates or numbers than to draw the
 * line that it is for, and the record has thousands of such lines.
 */
export function kept<T>(key: string, make: () => T): T {
  if (!made.has(key)) made.set(key, make());
  return made.get(key) as T;
}
