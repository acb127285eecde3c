import type { FeedFloor } from './refresh-ports.ts';

/** The floors among what was found where they are kept; whatever has not the shape of one is none. */
export function readFloors(found: Readonly<Record<string, unknown>>): Record<string, FeedFloor> {
  const floors = Object.entries(found).filter((entry): entry is [string, FeedFloor] => isFloor(entry[1]));
  return Object.fromEntries(floors);
}

function isFloor(value: unknown): value is FeedFloor {
  if (!isObject(value) || !isObject(value['trust'])) return false;
  const { base, v, trust } = value;
  const versions = [v, trust['root'], trust['timestamp'], trust['snapshot'], trust['targets']];
  return typeof base === 'string' && typeof trust['keyids'] === 'string' && versions.every(isCount);
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;

const isCount = (value: unknown): boolean => Number.isSafeInteger(value) && (value as number) >= 0;
