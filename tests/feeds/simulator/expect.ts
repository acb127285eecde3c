import { expect } from 'vitest';
import { FeedFault } from '../../../lib/feeds/feed-fault.ts';

/** Expects verified values. */
export const expectGood = (result: unknown): void => {
  expect(result).toBeDefined();
  expect(result).not.toBeInstanceOf(FeedFault);
};

/** Expects the fault of this kind in this file. */
export const expectFault = (result: unknown, kind: string, file?: string): void => {
  expect(result).toBeInstanceOf(FeedFault);
  expect(result).toMatchObject(file === undefined ? { kind } : { kind, file });
};
