/** Says whether a parsed JSON value is of a type. */
export type Is<T> = (value: unknown) => value is T;

/** A parsed JSON object; its keys are an attacker's, so it is only ever read by named fields or as entries. */
export const isFields: Is<Record<string, unknown>> = (value): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

export const isText: Is<string> = (value) => typeof value === 'string';

/** A whole number from 1 that JavaScript counts exactly. */
export const isPositive: Is<number> = (value): value is number =>
  Number.isSafeInteger(value) && (value as number) > 0;

export const isList =
  <T>(is: Is<T>): Is<T[]> =>
  (value): value is T[] =>
    Array.isArray(value) && value.every(is);

/** True for an object whose fields are of these types; further fields are let be (TUF 4.1). */
export const has = <T extends object>(value: unknown, shape: { [K in keyof T]: Is<T[K]> }): value is T =>
  isFields(value) && Object.entries<Is<unknown>>(shape).every(([key, is]) => is(value[key]));

/** An object's entries, each read; null when it is no object or one of them has not its shape. */
export function readEntries<T>(value: unknown, read: (one: unknown) => T | null): Map<string, T> | null {
  if (!isFields(value)) return null;
  const found = Object.entries(value).map(([key, one]) => [key, read(one)] as const);
  return found.every((pair): pair is [string, T] => pair[1] !== null) ? new Map(found) : null;
}
