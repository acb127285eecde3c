import type { Unit } from './unit.ts';
import { isComma } from './unit.ts';

/** Whether a verb group that begins at `from` tells of what is in the future, under a condition or advised only. */
export function isSupposed(
  units: readonly Unit[],
  { from, words }: { from: number; words: readonly string[] },
): boolean {
  if (words.some((word) => FUTURE.has(word)) || isAdvised(units, from)) return true;
  for (let at = from - 1; at >= 0 && from - at < 8; at -= 1) {
    const low = units[at]?.low ?? '';
    if (/^(if|unless|whether|should)$/.test(low)) return true;
    if (/^[,;:]$|^that$/.test(low)) return false;
  }
  return false;
}

const FUTURE = new Set(
  `will would may might could should can must 'll 'd expected likely set due going wants wanted plans planned hopes
  hoped about keen`.split(/\s+/),
);

/** "I'd start by asking": what hangs by "by" on something that is not done yet. */
const isAdvised = (units: readonly Unit[], from: number): boolean => {
  if (units[from - 1]?.low !== 'by') return false;
  for (let at = from - 2; at >= Math.max(0, from - 12); at -= 1) {
    if (FUTURE.has(units[at]?.low ?? '')) return true;
    if (isComma(units[at])) return false;
  }
  return false;
};
