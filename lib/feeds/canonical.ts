import type { Bytes } from './digest.ts';
import { isFields, isText } from './shapes.ts';

/**
 * A value of `readJson` in the one form that is signed and hashed, as UTF-8: keys sorted, no spaces, only quote and
 * backslash escaped (TUF 4.2, Canonical JSON).
 */
export const canonicalBytes = (value: unknown): Bytes => new TextEncoder().encode(canonical(value));

function canonical(value: unknown): string {
  if (isText(value)) return `"${value.replace(/["\\]/g, '\\$&')}"`;
  if (Array.isArray(value)) return `[${value.map(canonical).join()}]`;
  if (!isFields(value)) return String(value);
  const keys = Object.keys(value).sort();
  return `{${keys.map((key) => `${canonical(key)}:${canonical(value[key])}`).join()}}`;
}
