import type { VNode } from 'preact';
import type { Act } from '../lib/domain/claim.ts';
import { keyed, pluralKey } from './say.ts';
import type { Say } from './say.ts';

/** The forms of marks: none is a side's shape, for the lane says the side. */
const FORMS = {
  says: {
    acts: ['asserts', 'announces', 'confirms'],
    path: 'M5 2.2a2.8 2.8 0 1 0 0 5.6 2.8 2.8 0 1 0 0-5.6z',
    hollow: false,
  },
  against: { acts: ['denies', 'rejects'], path: 'M2 2l6 6M8 2l-6 6', hollow: true },
  wants: { acts: ['proposes', 'demands'], path: 'M2 7l3-4.4L8 7', hollow: true },
  foresees: {
    acts: ['warns', 'predicts'],
    path: 'M5 2.2a2.8 2.8 0 1 0 0 5.6 2.8 2.8 0 1 0 0-5.6z',
    hollow: true,
  },
  withdraws: { acts: ['withdraws'], path: 'M2 5h6', hollow: true },
} as const satisfies Record<string, { acts: readonly Act[]; path: string; hollow: boolean }>;

/** The mark of an act, ten by ten, in the colour of its lane. */
export function Mark({ act, x, y }: { act: Act; x: number; y: number }): VNode {
  const form = Object.values(FORMS).find(({ acts }) => (acts as readonly Act[]).includes(act)) ?? FORMS.says;
  return (
    <path class={form.hollow ? 'mark hollow' : 'mark'} transform={`translate(${x} ${y})`} d={form.path} />
  );
}

/** What each form of mark stands for, in the acts' own words. */
export function MarkLegend({ say }: { say: Say }): VNode {
  return (
    <ul class="legend quiet">
      {Object.values(FORMS).map(({ acts }) => (
        <li key={acts[0]}>
          <svg viewBox="0 0 10 10" aria-hidden="true">
            <Mark act={acts[0]} x={0} y={0} />
          </svg>
          {acts.map((act) => say(pluralKey(say, keyed('act', act), 1))).join(', ')}
        </li>
      ))}
    </ul>
  );
}
