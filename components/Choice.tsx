import type { VNode } from 'preact';
import { trusted } from './trusted.ts';

/** One of the answers to a choice. */
export interface Option<T extends string> {
  value: T;
  label: string;
  hint?: string;
}

interface ChoiceProps<T extends string> {
  /** Names the group of radio buttons. */
  name: string;
  legend: string;
  options: readonly Option<T>[];
  chosen: T;
  onChoose: (value: T) => void;
}

/** One choice out of a few, each with its hint in quiet type. */
export function Choice<T extends string>({ name, legend, options, chosen, onChoose }: ChoiceProps<T>): VNode {
  return (
    <fieldset class="choice">
      <legend>{legend}</legend>
      {options.map(({ value, label, hint }) => (
        <label key={value} class="option">
          <input
            type="radio"
            name={name}
            value={value}
            checked={chosen === value}
            onChange={trusted(() => {
              onChoose(value);
            })}
          />
          <span>
            {label}
            {hint !== undefined && <span class="quiet">{hint}</span>}
          </span>
        </label>
      ))}
    </fieldset>
  );
}
