import type { ComponentChildren, VNode } from 'preact';
import { trusted } from './trusted.ts';

interface ToggleProps {
  on: boolean;
  onToggle: (on: boolean) => void;
  children: ComponentChildren;
}

/** A filter as a small round button, pressed while it applies. */
export function Toggle({ on, onToggle, children }: ToggleProps): VNode {
  return (
    <button
      type="button"
      class="toggle"
      aria-pressed={on}
      onClick={trusted(() => {
        onToggle(!on);
      })}
    >
      {children}
    </button>
  );
}
