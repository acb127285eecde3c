import type { Trust } from './trust.ts';
import { TRUST_ALL } from './trust.ts';

/** How many of an entity's mentions are painted (DESIGN §6). */
export const DENSITIES = ['all', 'paragraph', 'page'] as const;

/** What opens a card. */
export const TRIGGERS = ['hover', 'hover-key', 'click'] as const;

/** Where pages are read: every site, only the listed ones, or only at the reader's click. */
export const WHERES = ['all', 'listed', 'click'] as const;

/** The longest delay before a card shows, in milliseconds. */
export const MOST_DWELL = 2000;

/** The reader's settings, kept in `storage.sync`. Unknown keys of other builds are ignored and kept. */
export interface Settings {
  trust: Trust;
  density: (typeof DENSITIES)[number];
  trigger: (typeof TRIGGERS)[number];
  /** Milliseconds the pointer rests before a card shows. */
  dwell: number;
  where: (typeof WHERES)[number];
  listed: string[];
  /** Host names on which the reader switched us off. */
  off: string[];
  /** Entity ids that are never marked. */
  unmarked: string[];
  badge: boolean;
  /** Source ids whose own feeds are read; none until the reader switches one on. */
  live: string[];
}

/** What a reader gets who chooses nothing. */
export const DEFAULT_SETTINGS: Settings = {
  trust: TRUST_ALL,
  density: 'paragraph',
  trigger: 'hover',
  dwell: 180,
  where: 'all',
  listed: [],
  off: [],
  unmarked: [],
  badge: true,
  live: [],
};
