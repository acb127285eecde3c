import type { FileMeta, TargetMeta, Targets } from './metadata.ts';
import { has, isList, isPositive, isText } from './shapes.ts';

/** The most a release may hold, whoever signed it: lines, and bytes packed and unpacked. */
export const MOST = { lines: 250_000, packed: 32 * 1_048_576, raw: 64 * 1_048_576 } as const;

/** One file of a feed that brings a dossier to a version: a full snapshot, or a delta from another version. */
export interface Release {
  /** The target's name in the feed. */
  name: string;
  meta: TargetMeta;
  /** The dossier's version when it is applied. */
  v: number;
  /** The version that a delta starts from; null for a full snapshot. */
  from: number | null;
  /** Lines. */
  n: number;
  /** Bytes unpacked. */
  raw: number;
  /** The state root of the whole dossier when it is applied. */
  root: string;
}

/** Every release that verified targets list; what has not the shape of one, or is over the caps, is none. */
export const readReleases = ({ targets }: Targets): Release[] =>
  [...targets].flatMap(([name, meta]) => readRelease(name, meta) ?? []);

/** Further places with the same files; they hold no trust, so https is all that is asked of them. */
export const readMirrors = ({ targets }: Targets): string[] =>
  [...targets.values()]
    .flatMap(({ custom }) => (has(custom, { mirrors: isList(isText) }) ? custom.mirrors : []))
    .filter(isHttps)
    .map((url) => (url.endsWith('/') ? url : `${url}/`));

function readRelease(name: string, meta: TargetMeta): Release | null {
  const custom: FileMeta['custom'] = meta.custom;
  if (!has(custom, { v: isPositive, n: isPositive, raw: isPositive, root: isRoot })) return null;
  const { v, n, raw, root } = custom;
  const from = has(custom, { from: isPositive }) ? custom.from : null;
  if (n > MOST.lines || raw > MOST.raw || meta.length > MOST.packed) return null;
  return from === null || from < v ? { name, meta, v, from, n, raw, root } : null;
}

const isRoot = (value: unknown): value is string => isText(value) && /^[0-9a-f]{64}$/.test(value);

const isHttps = (url: string): boolean => URL.canParse(url) && new URL(url).protocol === 'https:';
