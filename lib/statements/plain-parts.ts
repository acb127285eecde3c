import type { Act } from '../domain/claim.ts';
import type { Unit } from './unit.ts';

/** A stretch of a sentence in unit numbers, both inclusive. */
export interface Stretch {
  from: number;
  to: number;
}

/** A reporting verb with its act. */
export interface PlainCue extends Stretch {
  act: Act;
}

/** The sentence's last unit without its full stop. */
export const lastWord = (units: readonly Unit[]): number => {
  let to = units.length - 1;
  while (to > 0 && /^[.,;:…]$/.test(units[to]?.low ?? '')) to -= 1;
  return to;
};
