import type { Settings } from '../lib/domain/settings.ts';
import type { Option } from './Choice.tsx';
import type { Words } from './say.ts';

/** The choices of where to run, each with what it means. */
export const whereOptions = (
  { say }: Words,
  wheres: readonly Settings['where'][],
): Option<Settings['where']>[] =>
  wheres.map((value) => ({ value, label: say(`where_${value}`), hint: say(`where_${value}_hint`) }));
