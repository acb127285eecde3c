import type { VNode } from 'preact';
import { trusted } from './trusted.ts';

interface SwitchProps {
  /** Ties it to a visible `<label for>`. */
  id?: string;
  /** Its name where no visible label stands by. */
  label?: string;
  on: boolean;
  onSwitch: (on: boolean) => void;
}

/** A switch that says its state by place and shape, and to screen readers by its role. */
export function Switch({ id, label, on, onSwitch }: SwitchProps): VNode {
  return (
    <button
      type="button"
      class="switch"
      role="switch"
      id={id}
      aria-checked={on}
      aria-label={label}
      title={label}
      onClick={trusted(() => {
        onSwitch(!on);
      })}
    />
  );
}
