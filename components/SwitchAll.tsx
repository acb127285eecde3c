import type { VNode } from 'preact';
import type { SourceListProps } from './SourceList.tsx';
import { trusted } from './trusted.ts';

interface SwitchAllProps extends Pick<SourceListProps, 'words' | 'sources' | 'onGroup'> {
  name: string;
  /** Whether all of them count now. */
  on: boolean;
}

/** Switches all of a group: off when all of it counts, else on. */
export function SwitchAll({ words, sources, name, on, onGroup }: SwitchAllProps): VNode {
  const key = on ? 'group_off' : 'group_on';
  return (
    <button
      type="button"
      class="all link"
      aria-label={words.say(`${key}_hint`, name)}
      onClick={trusted(() => {
        onGroup(
          sources.map(({ id }) => id),
          name,
          !on,
        );
      })}
    >
      {words.say(key)}
    </button>
  );
}
