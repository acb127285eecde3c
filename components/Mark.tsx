import type { VNode } from 'preact';
import type { Act } from '../lib/domain/claim.ts';
import { keyed, pluralKey } from './say.ts';
import type { Say } from './say.ts';

interface Form {
  acts: readonly Act[];
  /** Drawn from the upper left corner of its ten by ten pixels, by steps from there. */
  path: string;
  hollow: boolean;
}

const RING = 'm5 2.2a2.8 2.8 0 1 0 0 5.6 2.8 2.8 0 1 0 0-5.6z';

/** The forms of marks: none is a side's shape, for the lane says the side. */
const FORMS: Form[] = [
  { acts: ['asserts', 'announces', 'confirms'], path: RING, hollow: false },
  { acts: ['denies', 'rejects'], path: 'm2 2l6 6m0-6l-6 6', hollow: true },
  { acts: ['proposes', 'demands'], path: 'm2 7l3-4.4 3 4.4', hollow: true },
  { acts: ['warns', 'predicts'], path: RING, hollow: true },
  { acts: ['withdraws'], path: 'm2 5h6', hollow: true },
];

/** An act and the upper left corner of its mark. */
export interface PlacedAct {
  act: Act;
  x: number;
  y: number;
}

/** The marks of some acts in the colour of their lane: one path for all of a form, since a year has thousands. */
export function Marks({ placed }: { placed: PlacedAct[] }): VNode {
  return (
    <>
      {FORMS.map(({ acts, path, hollow }) => {
        const d = placed.map(({ act, x, y }) => (acts.includes(act) ? `M${x} ${y}${path}` : '')).join('');
        return d === '' ? null : <path key={acts[0]} class={hollow ? 'mark hollow' : 'mark'} d={d} />;
      })}
    </>
  );
}

/** What each form of mark stands for, in the acts' own words. */
export function MarkLegend({ say }: { say: Say }): VNode {
  return (
    <ul class="legend quiet">
      {FORMS.map(({ acts }) => (
        <li key={acts[0]}>
          <svg viewBox="0 0 10 10" aria-hidden="true">
            <Marks placed={acts.slice(0, 1).map((act) => ({ act, x: 0, y: 0 }))} />
          </svg>
          {acts.map((act) => say(pluralKey(say, keyed('act', act), 1))).join(', ')}
        </li>
      ))}
    </ul>
  );
}
