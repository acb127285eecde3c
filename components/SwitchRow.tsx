import type { ComponentChild, VNode } from 'preact';
import type { Source } from '../lib/domain/source.ts';
import { Datum } from './Datum.tsx';
import type { Words } from './say.ts';
import { Switch } from './Switch.tsx';

interface SwitchRowProps {
  words: Words;
  /** What the switch is for: the beginning of its id. */
  of: 'source' | 'live';
  source: Source;
  on: boolean;
  onSwitch: (on: boolean) => void;
  /** What is said of it, in quiet type. */
  children: ComponentChild;
}

/** One source with a switch: its name, which is the switch's, and what is said of it. */
export function SwitchRow({ words, of, source, on, onSwitch, children }: SwitchRowProps): VNode {
  const id = `${of}-${source.id}`;
  return (
    <li class="source row">
      <div>
        <label for={id}>
          <Datum lang={words.lang} text={source.name} />
        </label>
        {children}
      </div>
      <Switch id={id} on={on} onSwitch={onSwitch} />
    </li>
  );
}
